import type { KnownDomains } from '../detector/targets/known-domains.ts';
import { recipientContextOf } from '../detector/context/recipient-context.ts';
import type { Policy } from '../policy/policy.ts';
import { assess } from './doubts/assess.ts';
import { identified, messageContextIn } from './doubts/message-context.ts';
import { needsChoice } from './doubts/needs-choice.ts';
import { isKept, isRemembered } from './keep/answered.ts';
import type { Doubt, Message, Review } from './review.ts';
import { worstDoubtsFirst } from './doubts/worst-first.ts';

/**
 * Opens the review of one message: every doubtful recipient that the sender has not answered before, worst
 * first. The phase is `decided` at once where nothing needs a choice, so that the message may go without a
 * dialog.
 */
export function openReview(message: Message, policy: Policy, knownDomains: KnownDomains): Review {
  const doubts: Doubt[] = [];
  const messageContext = messageContextIn(message, knownDomains);
  identified(message).forEach(({ id, recipient }) => {
    const recipientContext = recipientContextOf(messageContext, recipient.address);
    const found = assess(recipient, { recipientContext, policy, knownDomains, thread: message.thread });
    if (found && !isRemembered(found, message.remembered)) doubts.push({ id, ...found });
  });
  const { version: policyVersion, keepReason } = policy;
  const isEveryone = doubts.length > 0 && doubts.length === message.recipients.length && !message.hasUntold;
  const review = {
    kind: message.kind,
    policyVersion,
    doubts: worstDoubtsFirst(doubts),
    choices: {},
    ...(isEveryone && { isEveryone }),
  };
  return withoutKept(keepReason === 'none' ? review : { ...review, keepReason }, message.kept);
}

/**
 * Returns a review that was just opened without the doubts about addresses that the sender kept for this
 * message.
 *
 * @param kept addresses in lower case
 */
export function withoutKept(review: Omit<Review, 'phase'>, kept: readonly string[]): Review {
  const { isEveryone, ...opened } = review;
  const doubts = opened.doubts.filter((doubt) => !isKept(doubt, kept));
  const isAll = isEveryone && doubts.length === opened.doubts.length;
  return {
    ...opened,
    ...(isAll && { isEveryone }),
    doubts,
    phase: doubts.some(needsChoice) ? 'deciding' : 'decided',
  };
}
