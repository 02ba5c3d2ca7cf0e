import type { Domain } from '../detector/domain.ts';
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
    return isDenied && denied.domain.length > (best?.domain.length ?? 0) ? denied : best;
  }, undefined);
}
