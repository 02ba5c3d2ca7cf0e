import { numberOf } from './number-of.ts';
import { allRows, rowName, type Row } from './rows.ts';

/** Returns one row for each key. The key decides which one, so that all stories, clients and policies occur. */
const oneOfEach = (rows: readonly Row[], keyOf: (row: Row) => string): Row[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([key, group]) => group[numberOf(key) % group.length] ?? []);
};

/** Returns one row for each fault of each call, member and moment in each edition. */
export const someRows = (rows: readonly Row[]): Row[] =>
  oneOfEach(rows, ({ what, how, edition }) => [what, how, edition].join(' · '));

/** Returns one row for each manner of fault of each call, member and moment. `npm test` plays these. */
export const sampleRows = (rows: readonly Row[]): Row[] =>
  oneOfEach(rows, ({ what, manner }) => [what, manner].join(' · '));

const choices: Readonly<Record<string, (rows: readonly Row[]) => readonly Row[]>> = {
  some: someRows,
  sample: sampleRows,
};

/** Returns the rows that a command line chooses: `some` or `sample` comes first, and a row's name has all other words. */
export const chosenRows = ([first = '', ...rest]: readonly string[]): Row[] => {
  const choose = choices[first];
  const words = choose === undefined ? [first, ...rest] : rest;
  const all = allRows();
  return (choose?.(all) ?? all).filter((row) => words.every((word) => rowName(row).includes(word)));
};
