import { table, words, type Table } from '../render.ts';
import { sourceLines, sourceRows } from '../read-source.ts';

export const milDate = '2026-08-22';

/** Returns the known registrable .mil names, without `.mil`, sorted. */
export function milNames(): string[] {
  const observed = sourceLines('mil-hosts.txt.gz').map((host) => host.split('.').slice(-2)[0] ?? '');
  const extra = sourceRows('mil-extra.csv').map((row) => row.name ?? '');
  return [...new Set([...observed, ...extra])].filter((name) => name !== '' && name !== 'mil').sort();
}

export function milTable(): Table {
  return table(
    'mil.generated.ts',
    'GSA/federal-website-index (CC0), with sources/mil-extra.csv. The list is not complete.',
    `
/** The publicly known registrable .mil names, without \`.mil\`. Not complete: other names may exist. */
export const knownMil: { readonly date: string; readonly names: readonly string[] } = {
  date: '${milDate}',
  names: ${words(milNames())},
};`,
  );
}
