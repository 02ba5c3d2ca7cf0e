/** How a domain that may be mistyped differs from another one, as in the column `kind`. */
export type SlipKind =
  'last letter lost' | 'letters added at the end' | 'tld' | 'edit' | 'dot' | 'labels swapped' | 'other';

/** The most edits between two near domains, and the number of characters that a domain needs for each edit. */
const most = { edits: 2, perEdit: 4 } as const;

/** Returns in what way two different domains are near each other; undefined if they are not. */
export function nearness(typed: string, other: string): SlipKind | undefined {
  if (other.slice(0, -1) === typed) return 'last letter lost';
  if (typed.startsWith(other)) return 'letters added at the end';
  if (other.startsWith(typed) && typed.length >= most.perEdit) return 'other';
  if (withoutDots(typed) === withoutDots(other)) return 'dot';
  if (sortedLabels(typed) === sortedLabels(other)) return 'labels swapped';
  if (nameOf(typed) === nameOf(other) && nameOf(typed) !== '') return 'tld';
  const limit = Math.min(most.edits, Math.floor(Math.min(typed.length, other.length) / most.perEdit));
  return editsBetween(typed, other, limit) <= limit ? 'edit' : undefined;
}

const withoutDots = (domain: string): string => domain.replace(/[.-]/g, '');
const sortedLabels = (domain: string): string => domain.split('.').sort().join('.');
const nameOf = (domain: string): string => domain.slice(0, Math.max(0, domain.lastIndexOf('.')));

/** Returns the number of insertions, omissions, substitutions and swaps of neighbours, or more than `limit`. */
function editsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = Number(one[row - 1] !== other[column - 1]);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? limit + 1;
}
