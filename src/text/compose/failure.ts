import type { Applied, Obstacle } from '../../review/outcome/applied.ts';
import { longestInNotice, plainAddress } from '../plain.ts';
import type { SendWords } from '../words.ts';

/** Returns the text for the sender if the changes could not be made. */
export function failureText(words: SendWords, failure: Exclude<Applied, { type: 'applied' }>): string {
  return failure.type === 'uncertain' ? words.notice.lookAtRecipients : obstacleText(words, failure.obstacle);
}

function obstacleText({ errors, fields }: SendWords, obstacle: Obstacle): string {
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
