import type { Span } from '../finding.ts';
import { type CommonRun, commonRuns } from './common-runs.ts';

/** The parts of both texts between two runs of common characters, before the first or after the last. */
interface Gap {
  readonly typed: Span;
  readonly intended: Span;
}

/**
 * Returns where two domains differ: half-open ranges of UTF-16 code units in each. What is outside of them is
 * the same in both, in the same order. Common characters beside a difference belong to it where they are too
 * few to be seen as common: swapped letters are one range, and domains that share some letters by chance
 * differ as a whole.
 */
export function differences(typed: string, intended: string): { typed: Span[]; intended: Span[] } {
  let runs = commonRuns(typed, intended);
  let gaps = gapsBetween(runs, typed, intended);
  for (let next = visible(runs, gaps, typed); next.length < runs.length; next = visible(runs, gaps, typed)) {
    runs = next;
    gaps = gapsBetween(runs, typed, intended);
  }
  return {
    typed: gaps.map((gap) => gap.typed).filter(isSpan),
    intended: gaps.map((gap) => gap.intended).filter(isSpan),
  };
}

function gapsBetween(runs: readonly CommonRun[], typed: string, intended: string): Gap[] {
  let from = { typed: 0, intended: 0 };
  return runs.concat({ typed: typed.length, intended: intended.length, length: 0 }).map((run) => {
    const gap = {
      typed: { start: from.typed, end: run.typed },
      intended: { start: from.intended, end: run.intended },
    };
    from = { typed: run.typed + run.length, intended: run.intended + run.length };
    return gap;
  });
}

/** A run of so many common characters is seen as one wherever it stands. */
const long = 3;

/** The runs that are long by themselves, or beside the differences around them, or end with a label. */
function visible(runs: readonly CommonRun[], gaps: readonly Gap[], typed: string): CommonRun[] {
  return runs.filter(({ typed: start, length }, at) => {
    const around = lengthOf(gaps[at]) + lengthOf(gaps[at + 1]);
    if (length >= long || length >= around) return true;
    const isFirst = lengthOf(gaps[at]) === 0;
    if (!isFirst && lengthOf(gaps[at + 1]) > 0) return false;
    const inner = typed.charAt(isFirst ? start + length - 1 : start);
    return length * long >= around || inner === '.' || inner === '-';
  });
}

const lengthOf = (gap: Gap | undefined): number =>
  gap ? Math.max(gap.typed.end - gap.typed.start, gap.intended.end - gap.intended.start) : 0;

const isSpan = ({ start, end }: Span): boolean => start < end;
