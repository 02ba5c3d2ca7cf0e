import { undecided } from '../review/needs-choice.ts';
import type { Choice, Review } from '../review/review.ts';

/** Where the keyboard goes: the heading of a doubt, or the button that sends. */
export type FocusTarget = { readonly doubt: string } | 'send';

/**
 * Where focus goes after the choices changed from `before` to those of the review: at first the first open doubt; after a
 * choice the next open doubt, then *Send*; after *Undo* the doubt that is open again. Undefined: focus stays.
 */
export function focusTarget(before: Review['choices'] | undefined, review: Review): FocusTarget | undefined {
  const ids = review.doubts.map(({ id }) => id);
  if (before === undefined) return headingOf(undecided(review)[0]?.id ?? ids[0]);
  const changed = ids.find((id) => before[id] !== review.choices[id]);
  if (changed === undefined) return undefined;
  return review.choices[changed] ? nextOpen(review, ids.indexOf(changed)) : { doubt: changed };
}

function nextOpen(review: Review, position: number): FocusTarget {
  const open = undecided(review);
  const after = open.find((doubt) => review.doubts.indexOf(doubt) > position);
  return headingOf((after ?? open[0])?.id) ?? 'send';
}

function headingOf(id: string | undefined): FocusTarget | undefined {
  return id === undefined ? undefined : { doubt: id };
}

/** The doubt whose choice changed between two states, with the choice it had and has. */
export function changedChoice(
  before: Review['choices'],
  review: Review,
): { readonly id: string; readonly now: Choice | undefined } | undefined {
  const changed = review.doubts.find(({ id }) => before[id] !== review.choices[id]);
  return changed && { id: changed.id, now: review.choices[changed.id] };
}
