import { screenProblems } from '../../text/admin/screen-problems.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import type { Codes } from './codes.ts';
import { QuotingProblem } from './input/quoting-problem.ts';

/**
 * Removes the content of files from errors, because a message about a column or a row may contain a person's
 * name.
 */
export async function hidingErrors<T, Hide extends Codes>(
  hide: Hide,
  work: (hide: Hide) => Promise<T>,
): Promise<T> {
  try {
    return await work(hide);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw new Error(screenProblems.hiddenFailure(kindOf(error)));
    const quoted = error instanceof QuotingProblem ? error.quoted : [];
    throw new WrongUse(error.lines.map((line) => hide.inText(unquoted(line, quoted, hide))));
  }
}

/**
 * Returns the kind of the error, such as `TypeError` or DuckDB's name for it, without its message and cause.
 */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return /^([A-Za-z ]{1,40}(?:Error|Exception)):/.exec(error.message)?.[1] ?? error.name;
}

/** Replaces quoted texts, the longest first, since one may be part of another. */
function unquoted(line: string, quoted: readonly string[], hide: Codes): string {
  const longestFirst = [...quoted].filter((one) => one !== '').sort((a, b) => b.length - a.length);
  return longestFirst.reduce((so, one) => so.split(one).join(hide.columnName(one)), line);
}
