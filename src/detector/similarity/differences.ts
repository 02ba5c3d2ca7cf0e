import { commonStart } from './common-start.ts';
import type { Span } from '../finding.ts';

/**
 * Returns where two domains differ: half-open ranges of UTF-16 code units in each, from one shortest
 * alignment.
 */
export function differences(typed: string, intended: string): { typed: Span[]; intended: Span[] } {
  const start = commonStart(typed, intended);
  const end = commonEnd(typed, intended, start);
  const marks = align(typed.slice(start, typed.length - end), intended.slice(start, intended.length - end));
  return { typed: spans(marks.typed, start), intended: spans(marks.intended, start) };
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let n = 0;
  while (n < most && one.charAt(one.length - 1 - n) === other.charAt(other.length - 1 - n)) n++;
  return n;
}

/** Marks the letters outside of one longest common subsequence. */
function align(one: string, other: string): { typed: boolean[]; intended: boolean[] } {
  const common = commonLengths(one, other);
  const width = other.length + 1;
  const typed = new Array<boolean>(one.length).fill(true);
  const intended = new Array<boolean>(other.length).fill(true);
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one.charAt(i) === other.charAt(j)) {
      typed[i++] = false;
      intended[j++] = false;
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return { typed, intended };
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

function spans(marked: readonly boolean[], offset: number): Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let i = 0; i <= marked.length; i++) {
    if (marked[i] === true && start < 0) start = i;
    if (marked[i] !== true && start >= 0) {
      found.push({ start: start + offset, end: i + offset });
      start = -1;
    }
  }
  return found;
}
