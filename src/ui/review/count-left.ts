import { pairOf } from '../../review/doubts/groups.ts';
import { questionGroups } from '../../review/doubts/quick-fix.ts';
import { undecided } from '../../review/doubts/undecided.ts';
import type { Review } from '../../review/review.ts';

/**
 * Returns how much is left to decide: addresses, or, where two similar domains are one question of the review,
 * questions, each of which has a card.
 */
export function countLeft(review: Review): number {
  const open = undecided(review);
  const groups = questionGroups(review);
  if (!groups.some(pairOf)) return open.length;
  return groups.filter((group) => group.some((doubt) => open.includes(doubt))).length;
}
