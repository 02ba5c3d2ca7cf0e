import { allRows, rowName, someRows, type Row } from './rows.ts';

/** The rows that the words of a command line mean: `some` first, and words that a row's name must have. */
export const chosenRows = (words: readonly string[]): Row[] => {
  const isSome = words[0] === 'some';
  const all = allRows();
  return (isSome ? someRows(all) : all).filter((row) =>
    words.slice(isSome ? 1 : 0).every((word) => rowName(row).includes(word)),
  );
};
