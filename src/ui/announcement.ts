import { undecided } from '../review/needs-choice.ts';
import type { Choice, Review } from '../review/review.ts';
import { plainAddress, type PlainText } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { changedChoice } from './focus-target.ts';

/** What a screen reader is told when a review opened, changed its phase, or one choice changed; empty where nothing did. */
export function announcement(words: Words, before: Review | undefined, review: Review): string {
  const { announce } = words;
  if (review.phase === 'sent') return announce.sending;
  if (review.phase === 'cancelled') return announce.notSending;
  if (before === undefined) return announce.opened(undecided(review).length);
  const changed = changedChoice(before.choices, review);
  if (!changed) return '';
  const doubt = review.doubts.find(({ id }) => id === changed.id);
  const said = choiceSaid(words, plainAddress(doubt?.recipient.address ?? ''), changed.now);
  return `${said} ${announce.left(undecided(review).length)}`;
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
