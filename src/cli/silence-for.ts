import { knownGood } from '../detector/data/known-good.generated.ts';
import { knownGoodFor } from '../detector/data/generate/known-good.ts';
import { packs } from '../detector/data/packs/index.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { directoryInput } from '../policy/directory-input.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * The real domains that an add-in packaged with this policy carries so as not to doubt them, made from the committed list of
 * popular domains (about a second). The default policy's are in the bundle already.
 */
export function silenceFor(policy: Policy): readonly string[] {
  const comparesAsDefault = listed(policy) === listed(defaultPolicy);
  return comparesAsDefault ? knownGood.domains : knownGoodFor(directoryInput(policy, { shelf: packs }));
}

function listed({ protect, trust, packs: named }: Policy): string {
  return JSON.stringify([protect, trust, named]);
}
