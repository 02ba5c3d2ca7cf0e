import { distance } from '../detector/similarity/distance.ts';

/**
 * Returns the candidate nearest to `word`, ignoring case: at most two edits away, or one for words of up to
 * four letters. Undefined if there is none.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let most = word.length > 4 ? 2 : 1;
  let best: string | undefined;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (edits <= most) [best, most] = [candidate, edits - 1];
  }
  return best;
}
