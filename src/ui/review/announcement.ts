import { changedDoubts } from '../../review/doubts/changed-doubts.ts';
import { isNobodyLeft } from '../../review/outcome/nobody-left.ts';
import type { Choice, Doubt, Review } from '../../review/review.ts';
import { joinSentences } from '../../text/compose/join-sentences.ts';
import { pageHeading } from '../../text/compose/question.ts';
import { plainAddress, type PlainText } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { countLeft } from './count-left.ts';

/**
 * Returns the announcement for screen readers after a review was opened or its phase or choices changed; empty
 * if nothing did.
 */
export function announcement(words: Words, before: Review | undefined, review: Review): string {
  const { announce } = words;
  if (!before) return pageHeading(words, review);
  if (review.phase === 'sent') return announce.sending;
  if (review.phase === 'cancelled') return announce.notSending;
  const [changed, ...others] = changedDoubts(before.choices, review);
  if (!changed) return '';
  const said =
    others.length > 0
      ? severalSaid(words, changed, others.length + 1, review)
      : choiceSaid(words, plainAddress(changed.recipient.address), review.choices[changed.id]);
  return joinSentences([said, stateOf(words, review)]);
}

/** Returns what is left to decide, or that nothing is. */
export function stateOf({ review: words }: Words, review: Review): string {
  if (review.phase === 'deciding') return words.left(countLeft(review));
  return isNobodyLeft(review) ? words.nobodyLeft : words.ready;
}

function severalSaid({ announce }: Words, first: Doubt, count: number, { choices }: Review): string {
  return choices[first.id] ? announce.decidedAll(count) : announce.undoneAll(count);
}

function choiceSaid({ announce }: Words, address: PlainText, choice: Choice | undefined): string {
  switch (choice?.type) {
    case undefined:
      return announce.undone(address);
    case 'correct':
    case 'edit':
      return announce.corrected(address, plainAddress(choice.address));
    case 'remove':
      return announce.removed(address);
    case 'keep':
      return announce.kept(address);
  }
}
