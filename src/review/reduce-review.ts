import { isAddress } from './is-address.ts';
import { mayKeep } from './keep-act.ts';
import { isReason } from './keep-reason.ts';
import { undecided } from './needs-choice.ts';
import type { Choice, Doubt, Review } from './review.ts';

/** What the sender does in the dialog or the pane. */
export type ReviewAction =
  | { readonly type: 'choose'; readonly id: string; readonly choice: Choice }
  | { readonly type: 'undo'; readonly id: string }
  /** As many times `choose` or `undo`, in one step. */
  | { readonly type: 'choose-all'; readonly choices: Readonly<Record<string, Choice>> }
  | { readonly type: 'undo-all'; readonly ids: readonly string[] }
  | { readonly type: 'send' }
  | { readonly type: 'cancel' };

/**
 * The review after one action. Total: an action that the phase or the doubt does not allow returns the very same review.
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
      return choose(review, action.id, action.choice);
    case 'undo':
      return undo(review, action.id);
    case 'choose-all':
      return chooseAll(review, action.choices);
    case 'undo-all':
      return action.ids.reduce(undo, review);
    case 'send':
      return review.phase === 'decided' ? { ...review, phase: 'sent' } : review;
    case 'cancel':
      return { ...review, phase: 'cancelled' };
  }
}

function choose(review: Review, id: string, choice: Choice): Review {
  const doubt = review.doubts.find((each) => each.id === id);
  if (doubt === undefined || !allowed(doubt, choice, review.keepReason)) return review;
  return settled(review, { ...review.choices, [id]: choice });
}

function chooseAll(review: Review, choices: Readonly<Record<string, Choice>>): Review {
  return Object.keys(choices).reduce((so, id) => {
    const choice = choices[id];
    return choice ? choose(so, id, choice) : so;
  }, review);
}

function undo(review: Review, id: string): Review {
  if (!Object.prototype.hasOwnProperty.call(review.choices, id)) return review;
  const choices: Record<string, Choice> = {};
  Object.keys(review.choices).forEach((key) => {
    const choice = review.choices[key];
    if (key !== id && choice) choices[key] = choice;
  });
  return settled(review, choices);
}

function settled(review: Review, choices: Review['choices']): Review {
  const phase = undecided({ doubts: review.doubts, choices }).length === 0 ? 'decided' : 'deciding';
  return { ...review, choices, phase };
}

/** Only what was offered can be chosen: a message from the dialog could say anything. */
function allowed(doubt: Doubt, choice: Choice, wanted: Review['keepReason']): boolean {
  switch (choice.type) {
    case 'correct':
      return doubt.findings.some((finding) =>
        finding.suggestions.some((suggestion) => suggestion.address === choice.address),
      );
    case 'edit':
      return (
        isAddress(choice.address) &&
        !sameAddress(choice.address, doubt.recipient.address) &&
        (choice.keep !== true || isReason(wanted, choice.reason))
      );
    case 'remove':
      return true;
    case 'keep':
      return mayKeep(doubt) && isReason(wanted, choice.reason) && mayHave(doubt, choice);
  }
}

/** Nothing is remembered that was not offered to be. */
function mayHave(doubt: Doubt, { remember }: Extract<Choice, { type: 'keep' }>): boolean {
  return remember !== true || doubt.mayRemember === true;
}

function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
