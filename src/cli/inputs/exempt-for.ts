import { knownGood } from '../../detector/data/known-good.generated.ts';
import { knownGoodFor } from '../known-good/known-good-for.ts';
import { packs } from '../../detector/data/packs/index.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { knownDomainsInput } from '../../policy/known-domains-input.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * Returns the known-legitimate domains of an add-in packaged with this policy: real domains that it does not
 * doubt. They are computed from the committed list of popular domains, which takes about a second, once for
 * all policies with the same lists. Those of the default policy are in the bundle already.
 */
export function knownLegitimateFor(policy: Policy): readonly string[] {
  const lists = listed(policy);
  const domains = made.get(lists) ?? knownGoodFor(knownDomainsInput(policy, { availablePacks: packs }));
  made.set(lists, domains);
  return domains;
}

/** The computed domains, by the lists that they were computed for. */
const made = new Map<string, readonly string[]>([[listed(defaultPolicy), knownGood.domains]]);

function listed({ protect, own, trust, correspondents, packs: named }: Policy): string {
  return JSON.stringify([protect, own, trust, correspondents, named]);
}
