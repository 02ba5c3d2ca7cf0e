import type { Recipient } from '../detector/address/recipient.ts';
import { recipientContextIn } from '../detector/context/recipient-context.ts';
import type { RecipientContext } from '../detector/context/recipient-context.ts';
import type { KnownDomains } from '../detector/targets/known-domains.ts';
import type { Policy } from '../policy/policy.ts';
import { assess } from '../review/doubts/assess.ts';
import type { Assessment } from '../review/review.ts';

/** A policy, and what recipients are compared with under it. */
export interface Judging {
  readonly policy: Policy;
  readonly knownDomains: KnownDomains;
}

/** Severities by rank; 0 is no doubt. Send stops from rank 2. */
export const ranks = ['none', 'notice', 'confirm', 'block'] as const;

/** The lowest rank that stops a message at Send. */
export const stops = 2;

/**
 * Judges a recipient's key (`Destination.key`) in a message from a sender's domain; '' where the sender is
 * unknown.
 */
export type Judge = (key: string, senderDomain: string) => Assessment | undefined;

export function judgeOf(policy: Policy, knownDomains: KnownDomains): Judge {
  const contextFrom = recipientContextBySender();
  return (key, senderDomain) =>
    assess(recipientOf(key), { recipientContext: contextFrom(senderDomain), policy, knownDomains });
}

/** Returns a recipient for the detector that has this key. */
export function recipientOf(key: string): Recipient {
  return { field: 'to', address: key.startsWith('@') ? `someone${key}` : key, displayName: '' };
}

/** Returns the domain of an ordinary address with its `@`; any other address as it is. */
export function keyOf(recipient: string): string {
  return /^[^@]+@[^@]+$/.test(recipient) ? recipient.slice(recipient.indexOf('@')) : recipient;
}

const mostKept = 1000;

/** Returns the context of a message from a sender's domain, cached by domain. */
function recipientContextBySender(): (senderDomain: string) => RecipientContext {
  const kept = new Map<string, RecipientContext>();
  return (senderDomain) => {
    const known = kept.get(senderDomain);
    if (known !== undefined) return known;
    const sender = senderDomain === '' ? '' : `someone@${senderDomain}`;
    const made = recipientContextIn({ sender });
    if (kept.size >= mostKept) kept.clear();
    kept.set(senderDomain, made);
    return made;
  };
}
