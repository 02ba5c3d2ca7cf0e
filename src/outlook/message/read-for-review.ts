import type { Recipient } from '../../detector/address/recipient.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AddInConfig } from '../../review/add-in-config.ts';
import { openReview, withoutKept } from '../../review/open-review.ts';
import { isKept } from '../../review/keep/answered.ts';
import type { Message, Review } from '../../review/review.ts';
import { readKept } from '../storage/kept.ts';
import { readMailboxHosts } from '../storage/mailbox-memory.ts';
import { readSettled } from '../storage/remembered.ts';
import { readThread } from '../storage/thread.ts';
import { type ReadMessage, readMessage } from './message.ts';

/** A message as it was read, and its review. */
export interface MessageInReview {
  readonly message: ReadMessage;
  readonly review: Review;
  /** Addresses that the sender kept for this message although they are doubted, and that may be remembered. */
  readonly insisted: readonly string[];
}

/**
 * Reads the message being written and opens its review, without what the sender remembered or kept before.
 * The thread is read only where it can make a difference, and what was kept only where a doubt needs a choice,
 * so that a message without doubts costs no call for them.
 *
 * @param read how to read the message; `readMessageQuietly` where a Send must go first
 * @param known the thread and what was kept, where they were read before
 * @returns undefined when the message cannot be read or judged, for whatever reason. Never rejects.
 */
export async function readForReview(
  config: AddInConfig,
  read: () => Promise<ReadMessage> = readMessage,
  known?: Pick<Message, 'kept' | 'thread'>,
): Promise<MessageInReview | undefined> {
  try {
    const reading = read();
    // The known domains are built while Outlook is answering.
    const { policy, knownDomains } = config;
    const asRead = await reading;
    const alone = { ...asRead, remembered: readSettled(policy), ...readMailboxHosts(asRead, config) };
    const first = openReview(alone, policy, knownDomains);
    const thread = await (known ? known.thread : dependsOnThread(first, alone, policy) && readThread());
    const message = thread ? { ...alone, thread } : alone;
    const review = thread ? openReview(message, policy, knownDomains) : first;
    if (review.phase === 'decided') return { message, review, insisted: [] };
    const kept = known ? known.kept : await readKept();
    return {
      message: { ...message, kept },
      review: withoutKept(review, kept),
      insisted: insistedOn(review, kept),
    };
  } catch {
    return undefined;
  }
}

/**
 * Whether the thread can change a review that was opened without it. It takes doubts away, and makes some
 * strong, also those that were not shown because the policy ignores them or the sender remembered the address.
 */
function dependsOnThread({ doubts }: Review, { recipients, remembered }: Message, policy: Policy): boolean {
  const isRemembered = ({ address }: Recipient) => remembered?.includes(address.toLowerCase()) === true;
  return doubts.length > 0 || policy.severities.strength.medium === 'ignore' || recipients.some(isRemembered);
}

function insistedOn({ doubts }: Review, kept: readonly string[]): string[] {
  return doubts
    .filter((doubt) => doubt.mayRemember === true && isKept(doubt, kept))
    .map(({ recipient }) => recipient.address);
}
