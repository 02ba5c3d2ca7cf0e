import { destinations } from '../detector/address/destinations.ts';
import type { Domain } from '../detector/address/domain.ts';
import { parseRecipient } from '../detector/address/recipient.ts';
import { covers } from './covers.ts';
import type { Denied, Policy } from './policy.ts';

/**
 * The entry of `deny` that forbids sending to `domain`, the most exact one if there are several; undefined if there is none. It
 * beats everything else, a trusted or protected entry too. What is not a domain name is never denied.
 */
export function denial(policy: Policy, domain: Domain): Denied | undefined {
  if (domain.kind !== 'name') return undefined;
  return policy.deny.reduce<Denied | undefined>((best, denied) => {
    const isDenied = covers(denied.domain, domain.unicode) || covers(denied.domain, domain.ascii);
    return isDenied ? moreExact(best, denied) : best;
  }, undefined);
}

/** The same for an address: on every domain that the text could be delivered to, whatever else stands in it. */
export function denialOf(policy: Policy, address: string): Denied | undefined {
  if (policy.deny.length === 0) return undefined;
  return [parseRecipient(address).domain, ...destinations(address)].reduce<Denied | undefined>(
    (best, domain) => moreExact(best, denial(policy, domain)),
    undefined,
  );
}

function moreExact(best: Denied | undefined, other: Denied | undefined): Denied | undefined {
  return (other?.domain.length ?? 0) > (best?.domain.length ?? 0) ? other : best;
}
