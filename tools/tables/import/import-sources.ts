/**
 * Makes the compact files in `../sources` from a folder of raw snapshots (`NEARMISS_DATA`, see
 * `sources/README.md`). Needed only to update a source: `npm run tables -- --import`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { providerLines } from './import-providers.ts';
import { invisibleLines } from './invisible-source.ts';

const target = new URL('../sources/', import.meta.url);

/** Writes all compact sources from the raw snapshots in `folder`. */
export function importSources(folder: string): void {
  const csv = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, name)), { columns: true, skip_empty_lines: true, trim: true });
  writeLines('gov.txt.gz', csv('legit/gov_domains.csv').map(govLine));
  writeLines(
    'mil-hosts.txt.gz',
    csv('legit/mil_hosts.csv').map((row) => row.host ?? ''),
  );
  writeLines('popular.csv.gz', ['domain,majestic,opendns', ...popularRows(csv('legit/top_domains.csv'))]);
  writeLines('freemail.txt.gz', [...csv('legit/freemail.csv').map((row) => row.domain ?? '')].sort());
  writeLines('confusables.txt.gz', confusableLines(join(folder, 'unicode/confusables-17.0.0.txt')));
  writeLines('invisible.txt', invisibleLines());
  writeLines('region-names.csv', ['code,name', ...regionRows()]);
  const providers = providerLines(join(folder, 'providers'));
  if (providers) writeLines('provider-lists.csv.gz', providers);
}

function writeLines(name: string, lines: readonly string[]): void {
  const text = lines.join('\n') + '\n';
  writeFileSync(new URL(name, target), name.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
}

/** Returns the name without `.gov`, with an F for the federal government: `nasa F`. */
function govLine(row: Record<string, string>): string {
  const name = (row.domain ?? '').replace(/\.gov$/, '');
  return row.type?.startsWith('Federal') === true ? `${name} F` : name;
}

/** Only data from the two lists that may be redistributed: Majestic (CC BY) and OpenDNS (public domain). */
function popularRows(rows: readonly Record<string, string>[]): string[] {
  return rows
    .filter(({ domain = '' }) => domain.indexOf('.') > 0)
    .filter((row) => row.rank_majestic_2026 !== '' || row.in_opendns_2014 === '1')
    .map((row) => [row.domain, row.rank_majestic_2026, row.in_opendns_2014].join(','));
}

/**
 * The single, lower-case, NFKC-stable letters (and all dashes) whose skeleton consists of ASCII letters,
 * digits or hyphens. Only these can occur in a domain that was lower-cased and normalised to NFKC.
 */
function confusableLines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').map(confusableLine).filter(Boolean);
}

function confusableLine(line: string): string {
  const match = /^([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA\t#(\*?) \(.*?\) (.*?) → /u.exec(line);
  if (!match) return '';
  const [, code = '', skeletonCodes = '', symbol, name = ''] = match;
  const letter = String.fromCodePoint(parseInt(code, 16));
  const skeleton = fromCodes(skeletonCodes).toLowerCase();
  if (!/^[a-z0-9-]+$/.test(skeleton) || letter <= '\u007f') return '';
  if (skeleton !== '-' && (symbol === '*' || !isStable(letter))) return '';
  return `${code} ${skeleton} ${name}`;
}

function fromCodes(codes: string): string {
  return codes
    .split(' ')
    .map((code) => String.fromCodePoint(parseInt(code, 16)))
    .join('');
}

function isStable(letter: string): boolean {
  return letter.normalize('NFKC') === letter && letter.toLowerCase() === letter;
}

/** English names of all regions with a two-letter code, from the CLDR data of this Node. */
function regionRows(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const rows: string[] = [];
  for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const name = names.of(first + second);
      if (name !== undefined) rows.push(`${(first + second).toLowerCase()},"${name}"`);
    }
  return rows;
}
