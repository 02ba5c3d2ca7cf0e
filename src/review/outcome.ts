import { choiceFor } from './needs-choice.ts';
import type { Change, Choice, Doubt, Outcome, Review } from './review.ts';

/** What a review means for the message: `cancel` unless the sender pressed Send with everything decided. */
export function outcome(review: Review): Outcome {
  if (review.phase !== 'sent') return { type: 'cancel' };
  const changes: Change[] = [];
  const keep: string[] = [];
  review.doubts.forEach((doubt) => {
    const choice = choiceFor(review, doubt);
    if (choice === undefined) return;
    const kept = keptAddress(doubt, choice);
    if (kept !== undefined && !keep.includes(kept)) keep.push(kept);
    if (choice.type !== 'keep') changes.push(changeOf(doubt, choice));
  });
  return { type: 'send', changes, keep };
}

function changeOf(doubt: Doubt, choice: Exclude<Choice, { type: 'keep' }>): Change {
  const from = doubt.recipient;
  return choice.type === 'remove'
    ? { field: from.field, from }
    : { field: from.field, from, to: choice.address };
}

function keptAddress(doubt: Doubt, choice: Choice): string | undefined {
  if (choice.type === 'keep') return doubt.recipient.address.toLowerCase();
  return choice.type === 'edit' && choice.keep ? choice.address.toLowerCase() : undefined;
}
