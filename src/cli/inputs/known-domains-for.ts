import { packs } from '../../detector/data/packs/index.ts';
import { buildKnownDomains } from '../../detector/targets/known-domains.ts';
import type { KnownDomains, KnownDomainsInput } from '../../detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../policy/known-domains-input.ts';
import type { Policy } from '../../policy/policy.ts';
import { knownLegitimateFor } from './exempt-for.ts';

/** The directory of an add-in packaged with this policy, with every pack that it can name, as of today. */
export function knownDomainsFor(policy: Policy): KnownDomains {
  return buildKnownDomains(knownDomainsInputFor(policy));
}

/** What that directory is built from. */
export function knownDomainsInputFor(policy: Policy): KnownDomainsInput {
  const today = new Date().toISOString().slice(0, 10);
  return knownDomainsInput(policy, {
    availablePacks: packs,
    today,
    knownLegitimate: knownLegitimateFor(policy),
  });
}
