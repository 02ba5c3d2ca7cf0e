import { detect } from '../../detector/detect.ts';
import { buildKnownDomains } from '../../detector/targets/known-domains.ts';
import type { KnownDomainsInput } from '../../detector/targets/known-domains-input.ts';
import { oneEdit } from '../../detector/similarity/edit.ts';
import { deletionIndex } from '../../detector/similarity/deletion-index.ts';
import { govNames } from './gov-names.ts';
import { milNames } from './mil-names.ts';
import { cleanedPopular, popularity } from './popular.ts';
import { cleanedProviders } from './small-providers.ts';

/** Limit on the popularity rank of domains that are compared with each other, because one may write to two. */
const mostPopular = 1500;

/**
 * Returns the known-good domains (registered .gov names, known .mil names, popular domains, small mail
 * providers) that the rules would doubt, sorted. Only these must be included in an add-in that uses `input`.
 * Ignores `input.knownLegitimate`.
 *
 * They are the domains near a target. Among the most popular domains and those below .edu, they are also the
 * domains near each other (`wikipedia.org` and `wikimedia.org`, `ucsb.edu` and `ucsd.edu`), because a mailbox that often
 * writes to the one may write to the other for the first time.
 *
 * Reads the committed sources, so it runs when a policy is packaged, not in the add-in.
 */
export function knownGoodFor(input: KnownDomainsInput): string[] {
  const knownDomains = buildKnownDomains({ ...input, knownLegitimate: [] });
  const popular = cleanedPopular();
  const neighbours = neighboursAmong(popular.filter(isFrequent()));
  const isDoubted = (domain: string, familiar: readonly string[]): boolean => {
    const context = { sender: '', others: [], remembered: [], familiar };
    const recipient = { field: 'to' as const, address: `kim@${domain}`, displayName: '' };
    return detect(recipient, knownDomains, context).length > 0;
  };
  const official = [...govNames().map((name) => `${name}.gov`), ...milNames().map((name) => `${name}.mil`)];
  return [...new Set([...popular, ...cleanedProviders(), ...official])]
    .filter(
      (domain) =>
        isDoubted(domain, []) || neighbours(domain).some((neighbour) => isDoubted(domain, [neighbour])),
    )
    .sort();
}

function isFrequent(): (domain: string) => boolean {
  const rank = popularity();
  return (domain) => domain.endsWith('.edu') || (rank.get(domain) ?? Infinity) <= mostPopular;
}

/** Returns a function that finds the `domains` one edit from one of them. */
function neighboursAmong(domains: readonly string[]): (domain: string) => string[] {
  const own = new Set(domains);
  const index = deletionIndex(domains, []);
  return (domain) => {
    const found: string[] = [];
    if (!own.has(domain)) return found;
    index.visit(domain, '', (n) => {
      const other = domains[n] ?? '';
      if (oneEdit(domain, other)) found.push(other);
    });
    return found;
  };
}
