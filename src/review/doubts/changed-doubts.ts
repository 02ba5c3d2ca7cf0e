import type { Doubt, Review } from '../review.ts';

/** Returns the doubts whose choice changed, in the order of the review. */
export function changedDoubts(before: Review['choices'], review: Review): Doubt[] {
  return review.doubts.filter(({ id }) => before[id] !== review.choices[id]);
}
