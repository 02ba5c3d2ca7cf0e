import { readKept } from '../outlook/storage/kept.ts';
import { type ReadMessage, readMessage } from '../outlook/message/message.ts';
import { readSettled } from '../outlook/storage/remembered.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { needsChoice } from '../review/doubts/needs-choice.ts';
import { openReview } from '../review/open-review.ts';
import type { Doubt, Review } from '../review/review.ts';

/** A message as it was read, under review. */
export interface Opened {
  readonly message: ReadMessage;
  readonly review: Review;
}

/** Undefined when the message cannot be read or judged, whatever the reason: nothing is known of it then. */
export async function openMessage(
  config: AddInConfig,
  read: () => Promise<ReadMessage> = readMessage,
): Promise<Opened | undefined> {
  try {
    const reading = read();
    // Made while Outlook is answering.
    const { policy, knownDomains } = config;
    const message = { ...(await reading), remembered: readSettled(policy) };
    return { message, review: openReview(message, policy, knownDomains) };
  } catch {
    return undefined;
  }
}

/** Without what the sender kept before. It is read only here, so that a message without doubts costs no call for it. */
export async function withKept(opened: Opened, { policy, knownDomains }: AddInConfig): Promise<Opened> {
  if (firstOpen(opened.review) === undefined) return opened;
  const kept = await readKept();
  if (kept.length === 0) return opened;
  const message = { ...opened.message, kept };
  return { message, review: openReview(message, policy, knownDomains) };
}

/** The worst doubt that needs a choice before the message may leave. */
export function firstOpen(review: Review): Doubt | undefined {
  return review.doubts.find(needsChoice);
}
