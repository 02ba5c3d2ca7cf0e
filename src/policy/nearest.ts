/**
 * The candidate that was most likely meant by `word`: at most two edits away (one in words of up to four letters), whatever
 * the case; undefined if there is none.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = typed.length > 4 ? 3 : 2;
  for (const candidate of candidates) {
    const distance = edits(typed, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions and substitutions between two words; `limit` if the lengths alone differ by that much. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1)
      current.push(cheapest(above, current, column, a.charAt(row - 1) === b.charAt(column - 1)));
    above = current;
  }
  return above[b.length] ?? limit;
}

function cheapest(
  above: readonly number[],
  current: readonly number[],
  column: number,
  same: boolean,
): number {
  const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
  const substituted = at(above, column - 1) + (same ? 0 : 1);
  return Math.min(substituted, at(above, column) + 1, at(current, column - 1) + 1);
}
