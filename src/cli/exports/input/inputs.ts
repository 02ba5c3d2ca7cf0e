import { statSync } from 'node:fs';
import { join } from 'node:path';
import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { WrongUse } from '../../../output/wrong-use.ts';
import type { Database } from '../sql/database.ts';
import { QuotingProblem } from './quoting-problem.ts';
import { mayHoldWanted } from './columns.ts';
import type { NamedColumns } from './columns.ts';
import { plainFile } from './plain-file.ts';
import type { LeftOut } from './plain-file.ts';
import { readerOf } from './reader.ts';
import { sniff } from './sniff.ts';
import type { Sniffed } from './sniff.ts';
import { sourceOf } from './source.ts';
import type { Source } from './source.ts';
import type { DayOrder } from '../../../past-mail/table/date-order.ts';
import type { TimeForm } from './times/time-form.ts';

export interface InputOptions {
  readonly named: NamedColumns;
  readonly delimiter: string | undefined;
  readonly timeForm: TimeForm | undefined;
  readonly dayOrder?: DayOrder | undefined;
  readonly isLenient: boolean;
  /** The maximum size of an unpacked file, in bytes; the default is more than any export needs. */
  readonly unpackLimit?: number | undefined;
}

/** A file that is ready to be read. */
export interface Input {
  readonly sniffed: Sniffed;
  readonly source: Source;
  readonly leftOut: LeftOut;
  /** The size of the plain file. */
  readonly bytes: number;
}

/**
 * Opens and examines all files before anything is counted.
 *
 * @throws {WrongUse} for the first file that cannot be used
 */
export async function openInputs(
  files: readonly string[],
  options: InputOptions,
  database: Database,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const [index, file] of files.entries()) {
    const sniffed = await sniff(file);
    const plain = await plainFile(sniffed, join(database.folder, `input-${index}`), options.unpackLimit);
    inputs.push(
      await damagedIsWrongUse(file, async () => {
        const { delimiter, isLenient, named } = options;
        const hasWanted = (names: readonly string[]) => mayHoldWanted(names, named);
        const reading = { sniffed, plain, index, delimiter, isLenient, hasWanted };
        const reader = await readerOf(reading, database);
        const source = await sourceOf(file, reader, { dayOrder: undefined, ...options }, database);
        return { sniffed, source, leftOut: plain.leftOut, bytes: statSync(plain.path).size };
      }),
    );
  }
  return inputs;
}

/**
 * Does work with a file, and reports an error of DuckDB about the file as `WrongUse` with the error's first
 * line.
 */
export async function damagedIsWrongUse<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !isAboutTheFile(error)) throw error;
    if (error.message.startsWith('Out of Memory Error')) throw new WrongUse(screenProblems.noSpace(file));
    const [reason = ''] = error.message.split('\n');
    throw new QuotingProblem(screenProblems.damaged(file, reason), [reason.replace(/^[a-z ]+: /i, '')]);
  }
}

/** Returns whether the file caused the error. A query that DuckDB rejects is a bug in Nearmiss. */
function isAboutTheFile(error: Error): boolean {
  const isOurs = error instanceof WrongUse || /^(?:Parser|Binder|Catalog|INTERNAL) Error/.test(error.message);
  return !isOurs && !isMixedLineEnds(error) && /^[A-Za-z ]+ (?:Error|Exception):/.test(error.message);
}

/** Returns whether DuckDB's strict mode refused the file because it mixes line ends. */
export function isMixedLineEnds(error: unknown): boolean {
  return error instanceof Error && error.message.includes('state machine reached an invalid state');
}
