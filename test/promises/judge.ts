import type { QuotedTest } from './threat-model.ts';

/** One test that a run reported. */
export interface Ran {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** The titles of the groups around it, from the outside in, and its own. */
  readonly titles: readonly string[];
  /** As vitest's JSON report says it: only `passed` counts. */
  readonly status: string;
  /** How many times the test called `expect`. */
  readonly assertions: number;
}

/** `held` where everything that was quoted ran and passed; otherwise what is wrong. */
export type Judgement = 'held' | 'no such test ran' | 'not every case passed' | 'a case asserts nothing';

/** Judges a quoted test by what ran: a skipped, emptied, renamed or missing test holds nothing. */
export function judge({ file, title }: QuotedTest, ran: readonly Ran[]): Judgement {
  const written = patternOf(title);
  const cases = ran.filter((one) => one.file === file && one.titles.some((each) => written.test(each)));
  if (cases.length === 0) return 'no such test ran';
  if (cases.some(({ status }) => status !== 'passed')) return 'not every case passed';
  return cases.some(({ assertions }) => assertions === 0) ? 'a case asserts nothing' : 'held';
}

/** The titles that vitest makes of a title with placeholders (`%s`, `$name`) for the rows of `it.each`. */
function patternOf(title: string): RegExp {
  const parts = title.split(/%[sdifjoO#$%]|\$[a-zA-Z_][\w.]*/);
  const literal = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*')}$`);
}
