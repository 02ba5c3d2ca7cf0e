import type { AddInConfig } from '../../review/add-in-config.ts';
import { openReview, withoutKept } from '../../review/open-review.ts';
import { isKept } from '../../review/keep/answered.ts';
import type { Review } from '../../review/review.ts';
import { readKept } from '../storage/kept.ts';
import { readMailboxHosts } from '../storage/mailbox-memory.ts';
import { readSettled } from '../storage/remembered.ts';
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
 * What was kept is read only where a doubt needs a choice, so that a message without doubts costs no call for
 * it.
 *
 * @param read how to read the message; `readMessageQuietly` where a Send must go first
 * @param kept the addresses kept for this message, in lower case, where they are known already
 * @returns undefined when the message cannot be read or judged, for whatever reason. Never rejects.
 */
export async function readForReview(
  config: AddInConfig,
  read: () => Promise<ReadMessage> = readMessage,
  kept?: readonly string[],
): Promise<MessageInReview | undefined> {
  try {
    const reading = read();
    // The known domains are built while Outlook is answering.
    const { policy, knownDomains } = config;
    const asRead = await reading;
    const message = { ...asRead, remembered: readSettled(policy), ...readMailboxHosts(asRead, config) };
    const review = openReview(message, policy, knownDomains);
    if (review.phase === 'decided') return { message, review, insisted: [] };
    const known = kept ?? (await readKept());
    return {
      message: { ...message, kept: known },
      review: withoutKept(review, known),
      insisted: insistedOn(review, known),
    };
  } catch {
    return undefined;
  }
}

function insistedOn({ doubts }: Review, kept: readonly string[]): string[] {
  return doubts
    .filter((doubt) => doubt.mayRemember === true && isKept(doubt, kept))
    .map(({ recipient }) => recipient.address);
}
