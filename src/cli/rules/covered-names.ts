import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import { covers } from '../../policy/covers.ts';
import type { Policy } from '../../policy/policy.ts';
import { groupBy } from '../../detector/targets/group-by.ts';
import { isSuffixEntry, nameInEntry } from '../../policy/entry.ts';

/**
 * Removes domains below another of the domains, because the condition of a rule matches them anyway.
 *
 * @param domains in ASCII form
 */
export function withoutCovered(domains: readonly string[]): string[] {
  const all = new Set(domains);
  return domains.filter((domain) => !parents(domain).some((parent) => all.has(parent)));
}

/**
 * Returns by domain the names below it that the add-in never doubts: trusted, protected, listed and
 * known-legitimate names. A rule for the domain must except them.
 */
export function realNamesBelow(
  domains: readonly string[],
  policy: Policy,
  knownDomains: KnownDomains,
): Map<string, string[]> {
  const wanted = new Set(domains);
  const suffixes = policy.protect.filter(isSuffixEntry).map(nameInEntry);
  const real = new Set([
    ...knownDomains.trusted,
    ...knownDomains.known,
    ...knownDomains.index.byHost.keys(),
    ...suffixes,
  ]);
  const pairs = [...real].flatMap((name) => parents(name).map((parent) => ({ parent, name })));
  const below = groupBy(
    pairs.filter(({ parent }) => wanted.has(parent)),
    ({ parent }) => parent,
  );
  return new Map([...below].map(([domain, found]) => [domain, widest(found.map(({ name }) => name))]));
}

/** Removes names that an exception for another of the names covers. */
function widest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && covers(other, name))).sort();
}

/** Returns `b.c` and `c` for `a.b.c`. */
function parents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
}
