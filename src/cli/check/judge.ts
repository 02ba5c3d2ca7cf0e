import { messageContextOf } from '../../detector/context/message-context.ts';
import { recipientContextOf } from '../../detector/context/recipient-context.ts';
import type { RecipientContext } from '../../detector/context/recipient-context.ts';
import type { Policy } from '../../policy/policy.ts';
import { doubtAbout } from '../../review/doubts/doubt-about.ts';
import type { Doubt } from '../../review/review.ts';
import { knownDomainsFor } from '../inputs/known-domains-for.ts';

/** The message that every address is judged in. */
export interface MessageAround {
  readonly sender: string;
  /** The other recipients. */
  readonly others: readonly string[];
}

export type Judge = (address: string, displayName: string) => Doubt | undefined;

/** A judge of addresses, each as the only recipient beside the others. The directory is built here, once. */
export function judge(policy: Policy, message: MessageAround): Judge {
  const knownDomains = knownDomainsFor(policy);
  const by = { recipientContext: recipientContextIn(message), policy, knownDomains };
  return (address, displayName) => doubtAbout({ field: 'to', address, displayName }, 'to:0', by);
}

/** What the message says, counted. The address that is judged is no part of it. */
export function recipientContextIn({ sender, others }: MessageAround): RecipientContext {
  return recipientContextOf(messageContextOf({ sender, recipients: others, remembered: [] }));
}
