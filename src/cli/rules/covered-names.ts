import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import { covers } from '../../policy/covers.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * The domains without those below another of them, which the condition of a rule matches anyway.
 *
 * @param domains in ASCII form
 */
export function withoutCovered(domains: readonly string[]): string[] {
  const all = new Set(domains);
  return domains.filter((domain) => !parents(domain).some((parent) => all.has(parent)));
}

/**
 * By domain, the names below it that the add-in never doubts: trusted and protected ones, those of its lists, and those known to be real. A rule
 * for the domain has to leave these alone.
 */
export function realNamesBelow(
  domains: readonly string[],
  policy: Policy,
  knownDomains: KnownDomains,
): Map<string, string[]> {
  const wanted = new Set(domains);
  const suffixes = policy.protect.filter((entry) => entry.startsWith('.')).map((entry) => entry.slice(1));
  const real = new Set([
    ...knownDomains.trusted,
    ...knownDomains.known,
    ...knownDomains.index.byHost.keys(),
    ...suffixes,
  ]);
  const found = new Map<string, string[]>();
  for (const name of real)
    for (const parent of parents(name).filter((one) => wanted.has(one)))
      found.set(parent, [...(found.get(parent) ?? []), name]);
  return new Map([...found].map(([domain, names]) => [domain, widest(names)]));
}

/** An exception covers what is below it, too. */
function widest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && covers(other, name))).sort();
}

/** `c` and `b.c` for `a.b.c`. */
function parents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
}
