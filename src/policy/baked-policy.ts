import { bySuffix } from '../detector/data/by-suffix.ts';
import { builtInPacks } from '../detector/data/built-in-packs.ts';
import type { Pack } from '../detector/data/pack.ts';
import { defaultPolicy } from './default-policy.ts';
import { isPartOfPolicy } from './policy-shape.ts';
import type { Policy } from './policy.ts';
import { isRecord, jsonValue } from './shape.ts';

/** The format version of `bakedText`. A bundle reads no other version. */
const form = 1;

/**
 * Returns the text of a policy that packaging puts before the bundles, without the default values that the
 * bundle contains already.
 */
export function bakedText(policy: Policy): string {
  const differs = (key: keyof Policy) => JSON.stringify(policy[key]) !== JSON.stringify(defaultPolicy[key]);
  const decisions = (Object.keys(policy) as (keyof Policy)[])
    .filter(differs)
    .reduce<Record<string, unknown>>((parts, key) => ({ ...parts, [key]: policy[key] }), {});
  if (decisions.correspondents) decisions.correspondents = grouped(policy.correspondents);
  return JSON.stringify({ form, policy: decisions });
}

/**
 * Reads the policy that packaging put before the bundle. Returns the default policy if there is none.
 *
 * Returns undefined if `bakedText` did not write the value, or if a pack is not in `availablePacks`. The
 * caller must then stop, because nothing would be checked. This only checks the shape: `parsePolicy` checked
 * the file at packaging, where its messages can be read.
 */
export function readBaked(
  baked: unknown,
  availablePacks: readonly Pack[] = builtInPacks,
): Policy | undefined {
  if (baked === undefined) return defaultPolicy;
  const value = typeof baked === 'string' ? jsonValue(baked, ungrouped) : undefined;
  if (!isRecord(value) || value.form !== form || !isPartOfPolicy(value.policy)) return undefined;
  const policy = { ...defaultPolicy, ...value.policy };
  return policy.packs.every((pack) => availablePacks.some(({ name }) => name === pack)) ? policy : undefined;
}

/** Returns hosts in their order, as `bySuffix` reads them: a top-level domain once for hosts that follow. */
function grouped(hosts: readonly string[]): string {
  let last = '';
  const parts = hosts.map((host) => {
    const dot = host.lastIndexOf('.');
    const suffix = host.slice(dot + 1);
    const start = suffix === last ? '' : `;${suffix}`;
    last = suffix;
    return `${start} ${host.slice(0, dot)}`;
  });
  return parts.join('').slice(1);
}

/** Reads the form that `grouped` writes. */
function ungrouped(key: string, value: unknown): unknown {
  return key === 'correspondents' && typeof value === 'string' ? bySuffix(value) : value;
}
