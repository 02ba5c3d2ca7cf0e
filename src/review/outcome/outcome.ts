import { choiceFor } from '../doubts/needs-choice.ts';
import { isRumoured } from '../doubts/pairs.ts';
import type { Change, Choice, Doubt, KeptFor, Outcome, Review, ToRemember } from '../review.ts';

/**
 * Returns what a review means for the message: `cancel` unless the sender pressed Send with everything
 * decided.
 */
export function outcome(review: Review): Outcome {
  if (review.phase !== 'sent') return { type: 'cancel' };
  const changes: Change[] = [];
  const keep = new Set<string>();
  review.doubts.forEach((doubt) => {
    const choice = choiceFor(review, doubt);
    if (choice === undefined) return;
    const kept = keptAddress(doubt, choice);
    if (kept !== undefined) keep.add(kept);
    if (choice.type !== 'keep') changes.push(changeOf(doubt, choice));
  });
  const remember = toRemember(review);
  const reasons = review.keepReason === 'required' ? reasonsIn(review) : [];
  return {
    type: 'send',
    changes,
    keep: Array.from(keep),
    ...(reasons.length > 0 && { reasons }),
    ...(remember.length > 0 && { remember }),
  };
}

/** Each address once, even if several recipients have it. */
function reasonsIn({ doubts, choices }: Review): KeptFor[] {
  const found = new Map<string, KeptFor>();
  doubts.forEach((doubt) => {
    const choice = choices[doubt.id];
    if (choice?.type !== 'keep' && choice?.type !== 'edit') return;
    const address = keptAddress(doubt, choice);
    const { reason } = choice;
    if (address !== undefined && reason !== undefined) found.set(address, { address, reason });
  });
  return Array.from(found.values());
}

/** Each address once, even if several recipients have it. */
function toRemember({ doubts, choices }: Review): ToRemember[] {
  const found = new Map<string, ToRemember>();
  doubts.forEach((doubt) => {
    const choice = choices[doubt.id];
    if (choice?.type !== 'keep' || choice.remember !== true || doubt.mayRemember !== true) return;
    const address = doubt.recipient.address.toLowerCase();
    found.set(address, choice.reason === undefined ? { address } : { address, reason: choice.reason });
  });
  return Array.from(found.values());
}

function changeOf(doubt: Doubt, choice: Exclude<Choice, { type: 'keep' }>): Change {
  const from = doubt.recipient;
  return choice.type === 'remove'
    ? { field: from.field, from }
    : { field: from.field, from, to: choice.address };
}

/**
 * The address that is not asked about again. A similar domain that stays in the message would make the
 * correction doubtful, too.
 */
function keptAddress(doubt: Doubt, choice: Choice): string | undefined {
  if (choice.type === 'keep') return doubt.recipient.address.toLowerCase();
  if (choice.type === 'remove') return undefined;
  const isKept = choice.type === 'edit' ? choice.keep : isRumoured(doubt);
  return isKept ? choice.address.toLowerCase() : undefined;
}
