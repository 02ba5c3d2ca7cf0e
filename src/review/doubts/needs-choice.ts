import type { Choice, Doubt, Review } from '../review.ts';

/** Whether a message with this doubt must wait for the sender's choice. A `notice` is only shown. */
export function needsChoice(doubt: Doubt): boolean {
  return doubt.severity !== 'notice';
}

/** Returns the sender's choice for this doubt, if there is one yet. */
export function choiceFor(review: Pick<Review, 'choices'>, doubt: Doubt): Choice | undefined {
  return review.choices[doubt.id];
}
