/** Length limit: a domain name has at most 253 characters, and longer texts are not compared. */
const longest = 255;
/** Reused by every call, because allocating them would take longer than comparing. */
const rows = [0, 1, 2].map(() => new Int32Array(longest + 1));

/**
 * Returns the optimal string alignment distance (Damerau-Levenshtein without editing a substring twice), or
 * `most + 1` if it is greater. Takes time proportional to `most` times the length.
 */
export function distance(typed: string, intended: string, most: number): number {
  const { length } = intended;
  if (Math.abs(typed.length - length) > most || Math.max(typed.length, length) > longest) return most + 1;
  let [twoAgo, previous, row] = rows as [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= length; j++) previous[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    fillRow({ typed, intended, i, most, twoAgo, previous, row });
    [twoAgo, previous, row] = [previous, row, twoAgo];
  }
  return Math.min(previous[length] ?? most + 1, most + 1);
}

interface Step {
  readonly typed: string;
  readonly intended: string;
  readonly i: number;
  readonly most: number;
  readonly twoAgo: Int32Array;
  readonly previous: Int32Array;
  readonly row: Int32Array;
}

/**
 * Fills only the cells within `most` of the diagonal, and sets the cells next to them to more than `most`.
 */
function fillRow({ typed, intended, i, most, twoAgo, previous, row }: Step): void {
  const from = Math.max(1, i - most);
  const to = Math.min(intended.length, i + most);
  row[from - 1] = from === 1 ? i : most + 1;
  for (let j = from; j <= to; j++) {
    const same = typed.charCodeAt(i - 1) === intended.charCodeAt(j - 1);
    let best = at(previous, j - 1) + (same ? 0 : 1);
    best = Math.min(best, at(row, j - 1) + 1, at(previous, j) + 1);
    if (isSwap(typed, intended, i, j)) best = Math.min(best, at(twoAgo, j - 2) + 1);
    row[j] = best;
  }
  if (to < intended.length) row[to + 1] = most + 1;
}

function isSwap(typed: string, intended: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    typed.charCodeAt(i - 1) === intended.charCodeAt(j - 2) &&
    typed.charCodeAt(i - 2) === intended.charCodeAt(j - 1)
  );
}

function at(row: Int32Array, j: number): number {
  return row[j] ?? 0;
}
