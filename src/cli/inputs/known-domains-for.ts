import { packs } from '../../detector/data/packs/index.ts';
import { buildKnownDomains } from '../../detector/targets/known-domains.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { KnownDomainsInput } from '../../detector/targets/known-domains-input.ts';
import { knownDomainsInput } from '../../policy/known-domains-input.ts';
import type { Policy } from '../../policy/policy.ts';
import { knownLegitimateFor } from './exempt-for.ts';

/**
 * Returns the known domains of an add-in packaged with this policy today, with every pack that a policy can
 * name.
 */
export function knownDomainsFor(policy: Policy): KnownDomains {
  return buildKnownDomains(knownDomainsInputFor(policy));
}

/** Returns what these known domains are built from. */
export function knownDomainsInputFor(policy: Policy): KnownDomainsInput {
  const today = new Date().toISOString().slice(0, 10);
  return knownDomainsInput(policy, {
    availablePacks: packs,
    today,
    knownLegitimate: knownLegitimateFor(policy),
  });
}
