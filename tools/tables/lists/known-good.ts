import { detect } from '../../../src/detector/detect.ts';
import { buildKnownDomains, type KnownDomainsInput } from '../../../src/detector/targets/known-domains.ts';
import { oneEdit } from '../../../src/detector/similarity/edit.ts';
import { deletionIndex } from '../../../src/detector/similarity/deletion-index.ts';
import { govNames } from './gov.ts';
import { milNames } from './mil.ts';
import { cleanedPopular, popularity } from './popular.ts';
import { groupedBySuffix } from './by-suffix.ts';
import { table, type Table } from '../render.ts';
import { cleanedProviders } from './small-providers.ts';

/** What an add-in without configuration compares with, but for the list that is made here. */
const withoutConfiguration = { protect: ['.mil'], trust: [], packs: ['us-mil'] };

/** Two of so many most popular domains may well stand in one message. */
const mostPopular = 1500;

/**
 * Those of the known-good domains (registered .gov names, known .mil names, popular ones, small mail providers) that the rules would doubt all the
 * same, sorted: only they need to travel with an add-in that compares with `input`, whatever its own `silence`. They are the
 * ones near its targets, and of the most popular ones and the schools those that are near each other (`hp.com` and `hpe.com`, `ucsb.edu` and `ucsd.edu`), since each can be a colleague's
 * in a message to the other. Reads the committed sources, so it runs where a policy is baked in, not in the add-in.
 */
export function knownGoodFor(input: KnownDomainsInput): string[] {
  const knownDomains = buildKnownDomains({ ...input, knownLegitimate: [] });
  const popular = cleanedPopular();
  const neighbours = neighboursAmong(popular.filter(isOftenMet()));
  const isDoubted = (domain: string, colleagues: readonly string[]): boolean => {
    const context = { sender: '', others: colleagues.map((one) => `ann@${one}`), remembered: [] };
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

function isOftenMet(): (domain: string) => boolean {
  const rank = popularity();
  return (domain) => domain.endsWith('.edu') || (rank.get(domain) ?? Infinity) <= mostPopular;
}

/** The others of `domains` that are one edit away from one of them. */
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

export function knownGoodTable(): Table {
  return table(
    'known-good.generated.ts',
    'the domains of sources/popular.csv.gz and of the lists of mail providers, without typosquats, that the rules doubt where nothing is configured, and near pairs.',
    `
import { bySuffix } from './by-suffix.ts';

/** Real domains that look like a slip of a mail provider, of a .mil name or of each other. Never doubted, never suggested. */
export const knownGood: { readonly date: string; readonly domains: readonly string[] } = {
  date: '2026-03-12',
  domains: bySuffix('${groupedBySuffix(knownGoodFor(withoutConfiguration))}'),
};`,
  );
}
