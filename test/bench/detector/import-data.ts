/**
 * Makes `test/bench/data` from a folder of raw data (`NEARMISS_DATA`), keeping only rows that may be redistributed:
 * `npx tsx test/bench/detector/import-data.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { sourceLines, sourceRows } from '../../../src/cli/known-good/read-source.ts';
import { targets } from './typos/choose-targets.ts';

const from = process.env.NEARMISS_DATA ?? '../shared/data/domains';
const popular = new Set(sourceRows('popular.csv.gz').map((row) => row.domain));
const gov = new Set(sourceLines('gov.txt.gz').map((line) => `${line.split(' ')[0] ?? ''}.gov`));

type Row = Record<string, string>;

function rows(name: string): Row[] {
  return parse(readFileSync(`${from}/${name}`), { columns: true, skip_empty_lines: true, trim: true });
}

function write(name: string, columns: readonly string[], list: readonly Row[]): void {
  const quote = (text: string): string => (/[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const lines = list.map((row) => columns.map((column) => quote(row[column] ?? '')).join(','));
  writeFileSync(new URL(`../data/${name}`, import.meta.url), [columns.join(','), ...lines, ''].join('\n'));
}

const corpora = [
  ['git_authors', 'git authors'],
  ['usfws_migbirdhip', 'USFWS forms'],
  ['fnando_email_typo', 'email_typo'],
  ['charliepark_fat_fingers', 'fat_fingers'],
] as const;

/** Rows of email_typo that are words of the test file's program text, not mistypings: verizon.net stood next to them. */
function isProgramText(row: Row): boolean {
  return row.intended === 'verizon.net' && Number(row.distance) >= 8;
}

const typos = corpora.flatMap(([file, source]) =>
  rows(`typos/${file}.csv`)
    .filter((row) => !isProgramText(row))
    .map((row) => ({ ...row, source, kind: `${row.zone ?? ''}: ${row.edit ?? ''}` })),
);
write('typos.csv', ['typed', 'intended', 'source', 'kind'], typos);

const isFree = (domain: string | undefined): boolean => popular.has(domain) || gov.has(domain ?? '');
const hard: Row[] = [
  ...rows('hard_negatives/near_pairs_top20k.csv')
    .filter((row) => isFree(row.domain) && isFree(row.near_to))
    .map((row) => ({ domain: row.domain ?? '', set: 'near pairs' })),
  ...rows('hard_negatives/near_pairs_gov_mil.csv').map((row) => ({
    domain: row.domain ?? '',
    set: 'near pairs .gov/.mil',
  })),
  ...rows('hard_negatives/tld_twins_top65k.csv')
    .filter((row) => isFree(row.domain))
    .map((row) => ({ domain: row.domain ?? '', set: 'TLD twins' })),
  ...rows('hard_negatives/gov_mil_label_twins.csv')
    .filter((row) => isFree(row.domain))
    .map((row) => ({ domain: row.domain ?? '', set: 'label twins of .gov/.mil' })),
  ...rows('hard_negatives/defence_domains.csv').map((row) => ({
    domain: row.domain ?? '',
    set: 'foreign defence',
  })),
  ...rows('hard_negatives/lookalike_tld_legit.csv')
    .filter((row) => isFree(row.domain))
    .map((row) => ({ domain: row.domain ?? '', set: 'real .ml/.co/.cm …' })),
  ...rows('hard_negatives/embedding_legit.csv')
    .filter((row) => row.list === 'federal_non_gov' || isFree(row.domain))
    .map((row) => ({ domain: row.domain ?? '', set: 'embedded labels' })),
  ...rows('hard_negatives/provider_lookalike_real.csv').map((row) => ({
    domain: row.domain ?? '',
    set: 'wrongly corrected elsewhere',
  })),
  ...rows('legit/federal_non_gov_mil_hosts.csv').map((row) => ({
    domain: row.host ?? '',
    set: 'federal outside .gov/.mil',
  })),
];
const unique = new Map(hard.map((row) => [`${row.set ?? ''} ${row.domain ?? ''}`, row]));
write('legitimate.csv', ['domain', 'set'], [...unique.values()]);
write('targets.csv', ['domain', 'kind'], targets(typos));
