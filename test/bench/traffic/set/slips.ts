import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The mistyped domains of a set. */
export interface Slips {
  /** By mistyped domain: what was meant, where that is certain. */
  readonly certain: ReadonlyMap<string, string>;
  /** All of them, the doubtful ones included: no message with one of these counts as free of slips. */
  readonly all: ReadonlySet<string>;
}

/**
 * Reads slips.csv of a folder. Without a column `certain` all are.
 *
 * @throws if the file or one of the columns `typed` and `intended` is missing
 */
export function loadSlips(folder: string): Slips {
  const file = path.join(folder, 'slips.csv');
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const pairs = rows.map(({ typed, intended, certain = 'yes' }) => {
    if (typed === undefined || intended === undefined)
      throw new Error(`${file} must have the columns typed and intended.`);
    return { typed: typed.toLowerCase(), intended: intended.toLowerCase(), isCertain: certain !== 'no' };
  });
  const certain = pairs.filter(({ isCertain }) => isCertain);
  return {
    certain: new Map(certain.map(({ typed, intended }) => [typed, intended])),
    all: new Set(pairs.map(({ typed }) => typed)),
  };
}
