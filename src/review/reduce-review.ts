import { phaseOf } from './doubts/undecided.ts';
import { isNobodyLeft } from './outcome/nobody-left.ts';
import { isOffered } from './outcome/offered.ts';
import type { Choice, Review } from './review.ts';

/** An action of the sender in the dialog or the pane. */
export type ReviewAction =
  | { readonly type: 'choose'; readonly id: string; readonly choice: Choice }
  | { readonly type: 'undo'; readonly id: string }
  /** Several times `choose` or `undo`, in one step; and `send`, if that is wanted and nothing is left to decide. */
  | {
      readonly type: 'choose-all';
      readonly choices: Readonly<Record<string, Choice>>;
      readonly send?: boolean;
    }
  | { readonly type: 'undo-all'; readonly ids: readonly string[] }
  | { readonly type: 'send' }
  | { readonly type: 'cancel' };

/**
 * Returns the review after one action. For an action that the phase or the doubt does not allow it returns the
 * same object. A message without recipients is not sent.
 *
 * | phase     | choose, -all      | undo, -all | send | cancel    |
 * |-----------|-------------------|------------|------|-----------|
 * | deciding  | deciding, decided | deciding   | –    | cancelled |
 * | decided   | decided           | deciding, decided (a notice) | sent | cancelled |
 * | sent      | –                 | –          | –    | –         |
 * | cancelled | –                 | –          | –    | –         |
 */
export function reduceReview(review: Review, action: ReviewAction): Review {
  if (review.phase === 'sent' || review.phase === 'cancelled') return review;
  switch (action.type) {
    case 'choose':
      return choose(review, { [action.id]: action.choice });
    case 'undo':
      return undo(review, [action.id]);
    case 'choose-all':
      return sentIf(action.send === true, choose(review, action.choices));
    case 'undo-all':
      return undo(review, action.ids);
    case 'send':
      return sentIf(true, review);
    case 'cancel':
      return { ...review, phase: 'cancelled' };
  }
}

function sentIf(wanted: boolean, review: Review): Review {
  return wanted && maySend(review) ? { ...review, phase: 'sent' } : review;
}

/** Whether *Send* is possible: everything is decided, and somebody is left to get the message. */
export function maySend(review: Review): boolean {
  return review.phase === 'decided' && !isNobodyLeft(review);
}

/** Takes each choice that its doubt allows, in one pass, since a message may have a thousand doubts. */
function choose(review: Review, choices: Readonly<Record<string, Choice>>): Review {
  const taken: Record<string, Choice> = {};
  review.doubts.forEach((doubt) => {
    const choice = ownIn(choices, doubt.id);
    if (choice && isOffered(doubt, choice, review.keepReason)) taken[doubt.id] = choice;
  });
  return Object.keys(taken).length === 0 ? review : settled(review, { ...review.choices, ...taken });
}

function undo(review: Review, ids: readonly string[]): Review {
  const gone = new Set(ids.filter((id) => ownIn(review.choices, id)));
  if (gone.size === 0) return review;
  const choices: Record<string, Choice> = {};
  Object.keys(review.choices).forEach((id) => {
    const choice = review.choices[id];
    if (choice && !gone.has(id)) choices[id] = choice;
  });
  return settled(review, choices);
}

function ownIn(choices: Readonly<Record<string, Choice>>, id: string): Choice | undefined {
  return Object.prototype.hasOwnProperty.call(choices, id) ? choices[id] : undefined;
}

function settled(review: Review, choices: Review['choices']): Review {
  const changed = { ...review, choices };
  return { ...changed, phase: phaseOf(changed) };
}
