import type { Choice, Doubt, Review } from '../review.ts';

type Choices = Pick<Review, 'doubts' | 'choices'>;

/** Whether a message with this doubt must wait for the sender's choice. A `notice` is only shown. */
export function needsChoice(doubt: Doubt): boolean {
  return doubt.severity !== 'notice';
}

/** Returns the doubts that still wait for the sender's choice, worst first. */
export function undecided(review: Choices): Doubt[] {
  return review.doubts.filter((doubt) => needsChoice(doubt) && choiceFor(review, doubt) === undefined);
}

/** Returns the phase of a review that was neither sent nor cancelled. */
export function phaseOf(review: Choices): 'deciding' | 'decided' {
  return undecided(review).length === 0 ? 'decided' : 'deciding';
}

/** Returns the sender's choice for this doubt, if there is one yet. */
export function choiceFor(review: Pick<Review, 'choices'>, doubt: Doubt): Choice | undefined {
  return review.choices[doubt.id];
}
