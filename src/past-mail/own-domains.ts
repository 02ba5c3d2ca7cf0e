import { parseDomain, registrableOf } from '../detector/address/domain.ts';
import { covers } from '../policy/covers.ts';
import { isSuffixEntry } from '../policy/entry.ts';
import type { Policy } from '../policy/policy.ts';

/** The domains of the organisation, and how they are known. */
export interface OwnDomains {
  readonly domains: string[];
  readonly basis: 'given' | 'policy' | 'senders' | 'none';
}

/** Returns the domains that the user gave or the policy calls own; `undefined` if there are none. */
export function namedDomains(given: readonly string[], policy: Policy): OwnDomains | undefined {
  const domains = [...new Set([...given, ...policy.own.map(asciiOf)])];
  if (domains.length === 0) return undefined;
  return { domains, basis: given.length > 0 ? 'given' : 'policy' };
}

/**
 * Infers the domains from the senders: domains that the policy protects by name and that occur as senders,
 * otherwise the domain that sends the most mail.
 *
 * @param senders the domains of senders, the most frequent first
 */
export function inferredDomains(senders: readonly string[], policy: Policy): OwnDomains {
  const guarded = policy.protect.filter(
    (entry) => !isSuffixEntry(entry) && senders.some((sender) => covers(entry, sender)),
  );
  if (guarded.length > 0) return { domains: guarded, basis: 'policy' };
  const [most] = senders;
  return most === undefined
    ? { domains: [], basis: 'none' }
    : { domains: [registrableOf(most)], basis: 'senders' };
}

/** Returns the domain as exports write it. */
function asciiOf(entry: string): string {
  const domain = parseDomain(entry);
  return domain.kind === 'name' ? domain.ascii : entry;
}
