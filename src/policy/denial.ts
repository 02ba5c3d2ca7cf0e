import { destinations } from '../detector/address/destinations.ts';
import type { Domain } from '../detector/address/domain.ts';
import { parseRecipient } from '../detector/address/recipient.ts';
import { covers } from './covers.ts';
import type { Denied, Policy } from './policy.ts';

/**
 * Returns the `deny` entry that forbids sending to `domain`: the most specific one, or undefined. It
 * overrides everything else, including trusted and protected entries. A text that is not a domain name is
 * never denied.
 */
export function denial(policy: Policy, domain: Domain): Denied | undefined {
  if (domain.kind !== 'name') return undefined;
  return policy.deny.reduce<Denied | undefined>((best, denied) => {
    const isDenied = covers(denied.domain, domain.unicode) || covers(denied.domain, domain.ascii);
    return isDenied ? moreSpecific(best, denied) : best;
  }, undefined);
}

/**
 * Returns the `deny` entry that forbids sending to `address`. Checks every domain that the text could be
 * delivered to.
 */
export function denialOf(policy: Policy, address: string): Denied | undefined {
  if (policy.deny.length === 0) return undefined;
  return [parseRecipient(address).domain, ...destinations(address)].reduce<Denied | undefined>(
    (best, domain) => moreSpecific(best, denial(policy, domain)),
    undefined,
  );
}

function moreSpecific(best: Denied | undefined, other: Denied | undefined): Denied | undefined {
  return (other?.domain.length ?? 0) > (best?.domain.length ?? 0) ? other : best;
}
