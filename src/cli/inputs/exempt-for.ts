import { knownGood } from '../../detector/data/known-good.generated.ts';
import { knownGoodFor } from '../../../tools/tables/lists/known-good.ts';
import { packs } from '../../detector/data/packs/index.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { knownDomainsInput } from '../../policy/known-domains-input.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * The real domains that an add-in packaged with this policy carries so as not to doubt them, made from the committed list of
 * popular domains (about a second, once for all policies with the same lists). The default policy's are in the bundle already.
 */
export function knownLegitimateFor(policy: Policy): readonly string[] {
  const lists = listed(policy);
  const domains = made.get(lists) ?? knownGoodFor(knownDomainsInput(policy, { availablePacks: packs }));
  made.set(lists, domains);
  return domains;
}

/** By the lists that they were made for. */
const made = new Map<string, readonly string[]>([[listed(defaultPolicy), knownGood.domains]]);

function listed({ protect, trust, packs: named }: Policy): string {
  return JSON.stringify([protect, trust, named]);
}
