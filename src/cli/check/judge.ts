import { recipientContextIn } from '../../detector/context/recipient-context.ts';
import type { Policy } from '../../policy/policy.ts';
import { assess } from '../../review/doubts/assess.ts';
import type { Assessment } from '../../review/review.ts';
import { knownDomainsFor } from '../inputs/known-domains-for.ts';

/** The message that every address is judged in. */
export interface MessageAround {
  readonly sender: string;
  /** Addresses of the other recipients. */
  readonly others: readonly string[];
}

export type Judge = (address: string, displayName: string) => Assessment | undefined;

/**
 * Returns a judge of addresses, each as the only recipient beside the others. Builds the known domains once.
 */
export function judge(policy: Policy, { sender, others }: MessageAround): Judge {
  const recipientContext = recipientContextIn({ sender, recipients: others });
  const by = { recipientContext, policy, knownDomains: knownDomainsFor(policy) };
  return (address, displayName) => assess({ field: 'to', address, displayName }, by);
}
