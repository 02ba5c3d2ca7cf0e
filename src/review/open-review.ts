import type { Directory } from '../detector/directory.ts';
import { surroundingsOf } from '../detector/surroundings.ts';
import type { Policy } from '../policy/policy.ts';
import { doubtAbout, isSilenced } from './doubt-about.ts';
import { companyIn, doubtIds } from './company.ts';
import { undecided } from './needs-choice.ts';
import type { Doubt, Message, Review } from './review.ts';
import { worstDoubtsFirst } from './worst-first.ts';

/**
 * The review of one message: every doubtful recipient, worst first. The phase is `decided` at once where nothing needs a
 * choice, so that the message may go without a dialog.
 */
export function openReview(message: Message, policy: Policy, directory: Directory): Review {
  const doubts: Doubt[] = [];
  const company = companyIn(message, directory);
  const ids = doubtIds(message);
  message.recipients.forEach((recipient, position) => {
    const by = { surroundings: surroundingsOf(company, recipient.address), policy, directory };
    const doubt = doubtAbout(recipient, ids[position] ?? '', by);
    if (doubt) doubts.push(doubt);
  });
  const open = worstDoubtsFirst(doubts).filter((doubt) => !isSilenced(doubt, message));
  const opened = { doubts: open, choices: {} };
  const phase = undecided(opened).length === 0 ? 'decided' : 'deciding';
  const review: Review = { phase, kind: message.kind, policyVersion: policy.version, ...opened };
  return policy.keepReason === 'none' ? review : { ...review, keepReason: policy.keepReason };
}
