import { commonEnd } from './common-end.ts';
import { commonStart } from './common-start.ts';

/** Characters that both texts contain, from these places on. */
export interface CommonRun {
  readonly typed: number;
  readonly intended: number;
  readonly length: number;
}

/** Returns what two texts have in common in one shortest alignment, in their order. */
export function commonRuns(typed: string, intended: string): CommonRun[] {
  const start = commonStart(typed, intended);
  const end = commonEnd(typed, intended, start);
  const runs: { typed: number; intended: number; length: number }[] = [];
  const add = (i: number, j: number, length: number) => {
    const last = runs[runs.length - 1];
    if (last && last.typed + last.length === i && last.intended + last.length === j) last.length += length;
    else if (length > 0) runs.push({ typed: i, intended: j, length });
  };
  add(0, 0, start);
  const middle = (text: string) => text.slice(start, text.length - end);
  eachCommon(middle(typed), middle(intended), (i, j) => add(start + i, start + j, 1));
  add(typed.length - end, intended.length - end, end);
  return runs;
}

/** Calls `each` with the places of every letter of one longest common subsequence. */
function eachCommon(one: string, other: string, each: (i: number, j: number) => void): void {
  const common = commonLengths(one, other);
  const width = other.length + 1;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one.charAt(i) === other.charAt(j)) each(i++, j++);
    else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
}

/**
 * `lengths[i * width + j]` is the length of the longest common subsequence of `one` from `i` and `other` from
 * `j`.
 */
function commonLengths(one: string, other: string): Int32Array {
  const width = other.length + 1;
  const lengths = new Int32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one.charAt(i) === other.charAt(j)
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}
