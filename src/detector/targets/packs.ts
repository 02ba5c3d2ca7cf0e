import { builtInPacks } from '../data/built-in-packs.ts';
import type { Pack, Registry } from '../data/pack.ts';
import type { KnownDomainsInput } from './known-domains-input.ts';
import { parsedText, suffixes } from './parsed-entries.ts';

/**
 * Returns the packs that a policy names, and `us-mil` if it protects `.mil`: the pack lists the names below
 * that suffix.
 */
export function namedPacks({ packs, protect, availablePacks = builtInPacks }: KnownDomainsInput): Pack[] {
  const wanted = new Set(suffixes(protect).includes('mil') ? [...packs, 'us-mil'] : packs);
  return availablePacks.filter(({ name }) => wanted.has(name));
}

/**
 * Returns the packs that the known domains depend on: those that the policy names, and those with a registry
 * for a protected domain. The packaged add-in contains only these.
 */
export function packsNeeded(
  input: Pick<KnownDomainsInput, 'packs' | 'protect'>,
  availablePacks: readonly Pack[],
): Pack[] {
  const named = namedPacks({ ...input, trust: [], availablePacks });
  const isProtected = (registry: Registry): boolean =>
    input.protect.some((entry) => isBelow(entry, registry));
  return availablePacks.filter((pack) => named.includes(pack) || pack.registries.some(isProtected));
}

/**
 * Returns the closed registries by suffix. A registry is used if the policy names its pack, or if its pack is available and a name below its suffix is
 * protected.
 */
export function registryMap(input: KnownDomainsInput, packs: readonly Pack[]): Map<string, Registry> {
  const { registries = [], availablePacks = builtInPacks, protect } = input;
  const all = [...registries];
  for (const pack of availablePacks)
    for (const registry of pack.registries)
      if (packs.includes(pack) || protect.some((entry) => isBelow(entry, registry))) all.push(registry);
  return new Map(all.map((registry) => [registry.suffix.slice(1), registry]));
}

function isBelow(entry: string, { suffix }: Registry): boolean {
  return parsedText(entry).endsWith(suffix);
}
