import type { Entry } from './entry.ts';

/** More hosts than this tell nothing about what was meant. */
const most = 8;

/** Returns the query for entries whose host begins with a text. Sorts them on first use: few messages need it. */
export function startingWith(entries: readonly Entry[]): (text: string) => Entry[] {
  let sorted: readonly Entry[] | undefined;
  return (text) => {
    sorted ??= entries.slice().sort((one, other) => (one.host < other.host ? -1 : 1));
    const start = placeOf(text, sorted);
    return sorted.slice(start, start + most).filter(({ host }) => host.startsWith(text));
  };
}

/** Returns the place of the first host that is not before the text. */
function placeOf(text: string, sorted: readonly Entry[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.host ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
