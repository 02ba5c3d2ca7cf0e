import { groupsOf, pairOf } from '../../review/doubts/groups.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { Doubt, Review } from '../../review/review.ts';

type Sentence = (count: number) => string;

/**
 * Returns how many of the review's doubts are left: the sentence about addresses, or, where two similar
 * domains are one question of the review, the sentence about questions, each of which has a card.
 *
 * @param doubts those of the review that are counted; all of them need a choice
 */
export function howMany(
  review: Review,
  doubts: readonly Doubt[],
  ofAddresses: Sentence,
  ofQuestions: Sentence,
): string {
  const groups = groupsOf(review.doubts.filter(needsChoice));
  if (!groups.some(pairOf)) return ofAddresses(doubts.length);
  return ofQuestions(groups.filter((group) => group.some((doubt) => doubts.includes(doubt))).length);
}
