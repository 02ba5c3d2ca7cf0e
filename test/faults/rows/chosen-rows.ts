import { numberOf } from './number-of.ts';
import { allRows, rowName, type Row } from './rows.ts';

/** Of the rows with the same key one: which, the key decides, so that all stories, clients and policies come up. */
const oneOfEach = (rows: readonly Row[], keyOf: (row: Row) => string): Row[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([key, group]) => group[numberOf(key) % group.length] ?? []);
};

/** Each fault of each thing in each edition, in one story, one client and with one policy. */
export const someRows = (rows: readonly Row[]): Row[] =>
  oneOfEach(rows, ({ what, how, edition }) => [what, how, edition].join(' · '));

/** For `npm test`: each manner of fault of each thing once, in one of the two editions. */
export const sampleRows = (rows: readonly Row[]): Row[] =>
  oneOfEach(rows, ({ what, manner }) => [what, manner].join(' · '));

const choices: Readonly<Record<string, (rows: readonly Row[]) => readonly Row[]>> = {
  some: someRows,
  sample: sampleRows,
};

/** The rows that the words of a command line mean: `some` or `sample` first, and words that a row's name must have. */
export const chosenRows = ([first = '', ...rest]: readonly string[]): Row[] => {
  const choose = choices[first];
  const words = choose === undefined ? [first, ...rest] : rest;
  const all = allRows();
  return (choose?.(all) ?? all).filter((row) => words.every((word) => rowName(row).includes(word)));
};
