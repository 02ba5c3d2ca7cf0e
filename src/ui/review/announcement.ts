import { changedDoubts } from '../../review/doubts/changed-doubts.ts';
import { undecided } from '../../review/doubts/undecided.ts';
import type { Choice, Doubt, Review } from '../../review/review.ts';
import { joinSentences } from '../../text/compose/join-sentences.ts';
import { plainAddress, type PlainText } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { howMany } from './how-many.ts';

/**
 * Returns the announcement for screen readers after a review was opened or its phase or choices changed;
 * empty if nothing did.
 */
export function announcement(words: Words, before: Review | undefined, review: Review): string {
  const { announce } = words;
  if (review.phase === 'sent') return announce.sending;
  if (review.phase === 'cancelled') return announce.notSending;
  const open = undecided(review);
  const { questionsOpen } = words.review;
  if (before === undefined) return howMany(review, open, announce.opened, questionsOpen);
  const [changed, ...others] = changedDoubts(before.choices, review);
  if (!changed) return '';
  const said =
    others.length > 0
      ? severalSaid(words, changed, others.length + 1, review)
      : choiceSaid(words, plainAddress(changed.recipient.address), review.choices[changed.id]);
  const left = open.length === 0 ? announce.left(0) : howMany(review, open, announce.left, questionsOpen);
  return joinSentences([said, left]);
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
