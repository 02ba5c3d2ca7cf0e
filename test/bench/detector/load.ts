import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { govNames } from '../../../src/cli/known-good/gov-names.ts';
import { milNames } from '../../../src/cli/known-good/mil-names.ts';
import { sourceLines, sourceRows } from '../../../src/cli/known-good/read-source.ts';
import type { TargetKind } from './typos/choose-targets.ts';
import type { Legit, Typo } from './row.ts';

type Row = Record<string, string>;

function committed(name: string): Row[] {
  const text = readFileSync(new URL(`../data/${name}`, import.meta.url));
  return parse(text, { columns: true, skip_empty_lines: true, trim: true });
}

/** The folder of all raw data, whatever its licence, if this machine has it. */
export function rawFolder(): string | undefined {
  const folder = process.env.NEARMISS_DATA ?? '../shared/data/domains';
  return existsSync(folder) ? folder : undefined;
}

function raw(folder: string, name: string): Row[] {
  return parse(readFileSync(`${folder}/${name}`), { columns: true, skip_empty_lines: true, trim: true });
}

export interface Target {
  readonly domain: string;
  readonly kind: TargetKind;
}

/** The 340 domains that can be meant. */
export function loadTargets(): Target[] {
  return committed('targets.csv').map((row) => ({ domain: row.domain ?? '', kind: row.kind as TargetKind }));
}

/** Observed mistypings that may be redistributed. */
export function loadTypos(): Typo[] {
  return committed('typos.csv').map(toTypo);
}

function toTypo(row: Row): Typo {
  return {
    typed: row.typed ?? '',
    intended: row.intended ?? '',
    source: row.source ?? '',
    kind: row.kind ?? '',
  };
}

/** Mistypings that may be measured but not redistributed. */
export function loadRawTypos(folder: string): Typo[] {
  const corpora = ['ammorsy3_email_verifier', 'tbokan_event_app', 'cartoonclouds_email_normaliser'];
  const synthetic = raw(folder, 'synthetic/synthetic_dev.csv').map((row) => ({
    ...toTypo(row),
    source: 'synthetic, given',
    kind: row.same_registrable_domain === '1' ? 'inside the same domain' : (row.class ?? ''),
  }));
  const observed = corpora.flatMap((name) =>
    raw(folder, `typos/${name}.csv`).map((row) => ({ ...toTypo(row), kind: row.zone ?? '' })),
  );
  return [...observed, ...synthetic];
}

/** Correct domains from the committed lists. */
export function loadLegit(): Legit[] {
  return [
    ...committed('legitimate.csv').map((row) => ({ domain: row.domain ?? '', set: row.set ?? '' })),
    ...sourceRows('popular.csv.gz').map((row) => ({ domain: row.domain ?? '', set: 'popular' })),
    ...govNames().map((name) => ({ domain: `${name}.gov`, set: '.gov registry' })),
    ...milNames().map((name) => ({ domain: `${name}.mil`, set: '.mil names' })),
    ...sourceLines('mil-hosts.txt.gz').map((domain) => ({ domain, set: '.mil hosts' })),
    ...sourceLines('freemail.txt.gz').map((domain) => ({ domain, set: 'free mail' })),
  ];
}

/** Correct domains that may be measured but not redistributed. */
export function loadRawLegit(folder: string): Legit[] {
  const list = (name: string, set: string): Legit[] =>
    raw(folder, name).map((row) => ({ domain: row.domain ?? row.host ?? '', set }));
  return [
    ...list('legit/top_domains.csv', 'popular, all'),
    ...list('legit/disposable.csv', 'throw-away mail'),
    ...list('hard_negatives/near_pairs_top20k.csv', 'near pairs, all'),
    ...list('hard_negatives/tld_twins_top65k.csv', 'TLD twins, all'),
    ...list('hard_negatives/lookalike_tld_legit.csv', 'real .ml/.co/.cm …, all'),
    ...list('hard_negatives/embedding_legit.csv', 'embedded labels, all'),
  ];
}
