import { choiceFor, needsChoice } from './needs-choice.ts';
import { mootIn } from './moot.ts';
import type { Doubt, Review } from '../review.ts';

/** Returns the doubts that still wait for the sender's choice, worst first. */
export function undecided(review: Pick<Review, 'doubts' | 'choices' | 'applied'>): Doubt[] {
  const moot = mootIn(review);
  return review.doubts.filter(
    (doubt) => needsChoice(doubt) && choiceFor(review, doubt) === undefined && !moot.has(doubt.id),
  );
}

/** Returns the phase of a review that was neither sent nor cancelled. */
export function phaseOf(review: Pick<Review, 'doubts' | 'choices' | 'applied'>): 'deciding' | 'decided' {
  return undecided(review).length === 0 ? 'decided' : 'deciding';
}
