import { gzipSync } from 'node:zlib';
import { encodeHashedSet } from '../../../../tools/tables/hashed-set.ts';
import { govNames } from '../../../../src/cli/known-good/gov-names.ts';
import { lowBits } from '../../../../src/detector/data/hashed-set.ts';
import { tabulate } from '../tabulate.ts';

/** Two to the power of this many names that are not registered, one is taken for registered. */
const certainty = lowBits + 1;

/** What the complete .gov registry weighs, compressed, in the forms in which it could travel with the add-in. */
export function registryForms(): string {
  const names = govNames();
  const { text } = encodeHashedSet(names);
  const bytes = (bits: number): number => (names.length * bits) / 8;
  const wrongly = `1 in ${(2 ** certainty).toLocaleString('en')}`;
  return tabulate(
    ['form', 'kB', 'unregistered names taken for registered', 'how known'],
    [
      ['sorted hashes, gaps Rice-coded (ours)', kilobytes(zipped(text)), wrongly, 'measured, gzip'],
      ['names, sorted, one a line', kilobytes(zipped(names.join('\n'))), 'none', 'measured, gzip'],
      ['names, front-coded', kilobytes(zipped(frontCoded(names))), 'none', 'measured, gzip'],
      ['Bloom filter', kilobytes(bytes(certainty / Math.LN2)), wrongly, 'by formula'],
      ['xor filter', kilobytes(bytes(certainty * 1.23)), wrongly, 'by formula'],
    ],
  );
}

/** How many letters a name shares with the one before it, then the rest. */
function frontCoded(names: readonly string[]): string {
  return names.map((name, at) => rest(name, names[at - 1] ?? '')).join('\n');
}

function rest(name: string, before: string): string {
  let shared = 0;
  while (shared < name.length && name[shared] === before[shared]) shared++;
  return shared.toString(36) + name.slice(shared);
}

function zipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
