import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editions, type Edition } from '../../../src/playground/host/manifest/edition.ts';
import { root } from '../../../src/playground/server/folders.ts';
import { allRows, rowName, type Row } from '../rows/rows.ts';
import { table, type Played } from './summary.ts';

/**
 * The result of the last run of all rows. `npm run matrix` writes it, and `npm run reliability` puts it into
 * docs/measured/reliability.md.
 */
export interface WholeRun {
  readonly rows: number;
  readonly broken: number;
  /** By Outlook's clock. */
  readonly longestSendSeconds: number;
  /** A hash of the names of the rows, because a run of other rows says nothing about these. */
  readonly digest: string;
  readonly tables: Readonly<Record<Edition, string>>;
}

const file = path.join(root, 'test/faults/whole/whole-run.json');

export const digestOf = (rows: readonly Row[]): string =>
  createHash('sha256').update(rows.map(rowName).join('\n')).digest('hex');

/** Returns how many seconds the longest Send took by Outlook's clock. */
export const longestSend = (played: readonly Played[]): number =>
  played.flatMap(({ seen }) => seen.decided).reduce((most, { took }) => Math.max(most, took), 0) / 1000;

export const wholeRunOf = (played: readonly Played[], broken: number): WholeRun => {
  const all = allRows();
  const tableOf = (edition: Edition) => table(edition, played, all);
  return {
    rows: played.length,
    broken,
    longestSendSeconds: longestSend(played),
    digest: digestOf(played.map(({ row }) => row)),
    tables: Object.fromEntries(
      (Object.keys(editions) as Edition[]).map((edition) => [edition, tableOf(edition)]),
    ) as WholeRun['tables'],
  };
};

export const writeWholeRun = (run: WholeRun): void =>
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);

export const readWholeRun = (): WholeRun => JSON.parse(readFileSync(file, 'utf8')) as WholeRun;
