import { builtInPacks } from '../detector/data/built-in-packs.ts';
import type { Pack } from '../detector/data/pack.ts';
import { defaultPolicy } from './default-policy.ts';
import { isPartOfPolicy } from './policy-shape.ts';
import type { Policy } from './policy.ts';
import { isRecord } from './shape.ts';

/** The version of what `bakedText` writes; a bundle reads no other. */
const form = 1;

/** The text that packaging puts before the bundles for a policy. What is as by default is left out: the bundle knows it. */
export function bakedText(policy: Policy): string {
  const isOther = (key: keyof Policy) => JSON.stringify(policy[key]) !== JSON.stringify(defaultPolicy[key]);
  const decided = (Object.keys(policy) as (keyof Policy)[])
    .filter(isOther)
    .reduce<Partial<Policy>>((parts, key) => ({ ...parts, [key]: policy[key] }), {});
  return JSON.stringify({ form, policy: decided });
}

/**
 * The policy of this installation from what packaging put before the bundle: the default one if there is nothing. Undefined for
 * anything else than what `bakedText` writes, and where a pack is not on `shelf`: the caller must not go on then, for nothing
 * would be checked. The file itself was checked by `parsePolicy`, whose words nobody could read here.
 */
export function readBaked(
  baked: unknown,
  availablePacks: readonly Pack[] = builtInPacks,
): Policy | undefined {
  if (baked === undefined) return defaultPolicy;
  const value = typeof baked === 'string' ? parsed(baked) : undefined;
  if (!isRecord(value) || value.form !== form || !isPartOfPolicy(value.policy)) return undefined;
  const policy = { ...defaultPolicy, ...value.policy };
  return policy.packs.every((pack) => availablePacks.some(({ name }) => name === pack)) ? policy : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
