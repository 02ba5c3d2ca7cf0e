/**
 * How often each letter remains. Reused by every call, because allocating it would take longer than
 * comparing.
 */
const remaining = new Int8Array(128);

/** Returns whether two texts have the same letters in any order. */
export function areAnagrams(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  remaining.fill(0);
  for (let i = 0; i < one.length; i++) remaining[one.charCodeAt(i) & 127] = remainingOf(one, i) + 1;
  for (let i = 0; i < other.length; i++) {
    if (remainingOf(other, i) === 0) return false;
    remaining[other.charCodeAt(i) & 127] = remainingOf(other, i) - 1;
  }
  return true;
}

function remainingOf(text: string, at: number): number {
  return remaining[text.charCodeAt(at) & 127] ?? 0;
}
