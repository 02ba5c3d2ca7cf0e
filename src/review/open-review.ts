import type { KnownDomains } from '../detector/targets/known-domains.ts';
import { recipientContextOf } from '../detector/context/recipient-context.ts';
import type { Policy } from '../policy/policy.ts';
import { doubtAbout, isAnswered } from './doubts/doubt-about.ts';
import { messageContextIn, doubtIds } from './doubts/message-context.ts';
import { undecided } from './doubts/needs-choice.ts';
import type { Doubt, Message, Review } from './review.ts';
import { worstDoubtsFirst } from './doubts/worst-first.ts';

/**
 * The review of one message: every doubtful recipient, worst first. The phase is `decided` at once where nothing needs a
 * choice, so that the message may go without a dialog.
 */
export function openReview(message: Message, policy: Policy, knownDomains: KnownDomains): Review {
  const doubts: Doubt[] = [];
  const messageContext = messageContextIn(message, knownDomains);
  const ids = doubtIds(message);
  message.recipients.forEach((recipient, position) => {
    const by = {
      recipientContext: recipientContextOf(messageContext, recipient.address),
      policy,
      knownDomains,
    };
    const doubt = doubtAbout(recipient, ids[position] ?? '', by);
    if (doubt) doubts.push(doubt);
  });
  const open = worstDoubtsFirst(doubts).filter((doubt) => !isAnswered(doubt, message));
  const opened = { doubts: open, choices: {} };
  const phase = undecided(opened).length === 0 ? 'decided' : 'deciding';
  const review: Review = { phase, kind: message.kind, policyVersion: policy.version, ...opened };
  return policy.keepReason === 'none' ? review : { ...review, keepReason: policy.keepReason };
}
