import type { QuotedTest } from './threat-model.ts';

/** One test that a run reported. */
export interface Ran {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** The titles of the groups around it, outermost first, and its own. */
  readonly titles: readonly string[];
  /** Status in vitest's JSON report: only `passed` counts. */
  readonly status: string;
  /** How many times the test called `expect`. */
  readonly assertions: number;
}

/** `held` if every test with the quoted title ran and passed; otherwise what is wrong. */
export type Judgement = 'held' | 'no such test ran' | 'not every case passed' | 'a case asserts nothing';

/** Judges a quoted test by what ran: a skipped, emptied, renamed or missing test does not hold a promise. */
export function judge({ file, title }: QuotedTest, ran: readonly Ran[]): Judgement {
  const written = patternOf(title);
  const cases = ran.filter((one) => one.file === file && one.titles.some((each) => written.test(each)));
  if (cases.length === 0) return 'no such test ran';
  if (cases.some(({ status }) => status !== 'passed')) return 'not every case passed';
  return cases.some(({ assertions }) => assertions === 0) ? 'a case asserts nothing' : 'held';
}

/**
 * Returns a pattern for the titles that vitest makes from placeholders (`%s`, `$name`) for the rows of
 * `it.each`.
 */
function patternOf(title: string): RegExp {
  const parts = title.split(/%[sdifjoO#$%]|\$[a-zA-Z_][\w.]*/);
  const literal = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*')}$`);
}
