import type { Applied } from '../outlook/apply-outcome.ts';
import type { DialogFailure } from '../outlook/dialog-open.ts';
import type { Obstacle } from '../outlook/field-plan.ts';
import { longestInNotice, plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';

/** What to tell the sender when the changes are not in the message. */
export function wordsOfFailure(words: Words, failure: Exclude<Applied, { type: 'applied' }>): string {
  return failure.type === 'uncertain'
    ? words.notice.lookAtRecipients
    : wordsOfObstacle(words, failure.obstacle);
}

function wordsOfObstacle({ errors, fields }: Words, obstacle: Obstacle): string {
  switch (obstacle.reason) {
    case 'no-smtp-address':
      return obstacle.recipient.address === ''
        ? errors.contactGroup(fields[obstacle.field])
        : errors.noSmtpAddress(fields[obstacle.field]);
    case 'too-many':
      return errors.tooMany(fields[obstacle.field], obstacle.limit);
    case 'changed-meanwhile':
      return errors.changedMeanwhile(plainAddress(obstacle.recipient.address, longestInNotice));
    case 'not-written':
      return errors.refused(fields[obstacle.field]);
    case 'unreadable':
      return errors.unreadable;
  }
}

/** What to tell the sender when nobody could be asked. */
export function wordsOfSilence({ notice }: Words, reason: DialogFailure): string {
  switch (reason) {
    case 'needs-pane':
    case 'not-allowed':
      return notice.usePane;
    case 'out-of-time':
      return notice.outOfTime;
    case 'not-opened':
    case 'not-ready':
      return notice.dialogFailed;
  }
}
