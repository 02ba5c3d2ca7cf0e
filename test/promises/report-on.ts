import { judge, type Ran } from './judge.ts';
import type { Promised } from './threat-model.ts';

export interface Outcome {
  /** Number of quoted tests that ran and passed. */
  readonly held: number;
  /** A line for each quoted test that does not hold its promise. */
  readonly broken: readonly string[];
  /** A line for each quoted test whose step was not part of this run. */
  readonly unseen: readonly string[];
}

/**
 * Judges every test that the promises quote.
 *
 * @param stepOf returns the step of `npm test` that runs a file; undefined if none does
 * @param ran what each step of this run reported; a step that was not chosen is missing
 */
export function reportOn(
  promises: readonly Promised[],
  stepOf: (file: string) => string | undefined,
  ran: ReadonlyMap<string, readonly Ran[]>,
): Outcome {
  const lines = promises.flatMap(({ promise, tests }) =>
    tests.map((test) => {
      const step = stepOf(test.file);
      const tested = step === undefined ? [] : ran.get(step);
      const judgement = tested ? judge(test, tested) : ('unseen' as const);
      return { judgement, text: `${judgement}: ${test.file} “${test.title}”, for “${promise}”` };
    }),
  );
  const of = (wanted: (judgement: string) => boolean) =>
    lines.filter(({ judgement }) => wanted(judgement)).map(({ text }) => text);
  return {
    held: of((judgement) => judgement === 'held').length,
    broken: of((judgement) => judgement !== 'held' && judgement !== 'unseen'),
    unseen: of((judgement) => judgement === 'unseen'),
  };
}
