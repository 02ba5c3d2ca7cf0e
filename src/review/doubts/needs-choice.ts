import type { Choice, Doubt, Review } from '../review.ts';

/** Whether a message with this doubt may not leave before the sender chose. A `notice` is only told. */
export function needsChoice(doubt: Doubt): boolean {
  return doubt.severity !== 'notice';
}

/** The doubts that still wait for the sender, worst first. */
export function undecided(review: Pick<Review, 'doubts' | 'choices'>): Doubt[] {
  return review.doubts.filter((doubt) => needsChoice(doubt) && choiceFor(review, doubt) === undefined);
}

/** What the sender chose for this doubt, if anything yet. */
export function choiceFor(review: Pick<Review, 'choices'>, doubt: Doubt): Choice | undefined {
  return review.choices[doubt.id];
}
