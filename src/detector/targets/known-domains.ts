import { builtInPacks } from '../data/built-in-packs.ts';
import { officialElsewhere } from '../data/official-elsewhere.ts';
import { mailProviders } from '../data/mail-providers.generated.ts';
import { parseDomain, type DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { Pack, Registry } from '../data/pack.ts';
import type { Target } from './target.ts';
import { targetIndex, type TargetIndex } from './target-index.ts';

/**
 * The domains that a policy names, for `buildKnownDomains`. A suffix starts with a dot (`.mil`), a domain
 * does not (`army.mil`).
 */
export interface KnownDomainsInput {
  /** Strictly guarded domains and suffixes: every rule applies to imitations of them. */
  readonly protect: readonly string[];
  /** Domains and suffixes of partners: exempt with their subdomains, and can be suggested. */
  readonly trust: readonly string[];
  /** Names of packs, looked up in `availablePacks`. */
  readonly packs: readonly string[];
  /** Further domains known to be real: exempt, but never suggested. */
  readonly knownLegitimate?: readonly string[];
  /** The available packs. By default, those built into every bundle. */
  readonly availablePacks?: readonly Pack[];
  /** Complete lists of closed registries, in addition to those of the packs. */
  readonly registries?: readonly Registry[];
  /**
   * The current date, `2026-11-24`. Findings from lists older than a year are weaker. Without a date no list
   * counts as old.
   */
  readonly today?: string;
}

/** The domains that the sender could have meant, indexed, and the domains that are exempt. */
export interface KnownDomains {
  readonly index: TargetIndex;
  /** Names that are exempt, subdomains included. */
  readonly trusted: ReadonlySet<string>;
  /** Registrable domains that are known to be real. */
  readonly known: ReadonlySet<string>;
  /** Closed registries by suffix, without a dot. */
  readonly registries: ReadonlyMap<string, Registry>;
  /** Returns whether a list of that date is older than a year. */
  readonly isStale: (date: string) => boolean;
}

/**
 * Builds the index once per policy. Ignores entries that are not domains, because the policy parser rejects
 * them.
 */
export function buildKnownDomains(input: KnownDomainsInput): KnownDomains {
  const packs = namedPacks(input);
  const protectedNames = names(input.protect);
  const trustedNames = names(input.trust);
  const providers = names(mailProviders.domains);
  const listed = packs.map((pack) => ({ pack, names: names(pack.domains) }));
  return {
    index: targetIndex([
      ...targets(protectedNames, { source: 'protected' }, 'strict'),
      ...targets(trustedNames, { source: 'trusted' }),
      ...targets(providers, { source: 'mail-provider' }, 'open'),
      ...listed.reduce<Target[]>((all, list) => all.concat(packTargets(list)), []),
    ]),
    trusted: new Set(
      [...protectedNames, ...trustedNames].map(({ ascii }) => ascii).concat(suffixes(input.trust)),
    ),
    known: new Set(
      [
        names(input.knownLegitimate ?? []),
        names(officialElsewhere),
        providers,
        ...listed.map((list) => list.names),
      ]
        .reduce((all, list) => all.concat(list), [])
        .map(({ registrable }) => registrable),
    ),
    registries: registryMap(input, packs),
    isStale: staleness(input.today),
  };
}

/**
 * Returns the packs that a policy names, and `us-mil` if it protects `.mil`: the pack lists the names below
 * that suffix.
 */
export function namedPacks({ packs, protect, availablePacks = builtInPacks }: KnownDomainsInput): Pack[] {
  const wanted = new Set(suffixes(protect).includes('mil') ? [...packs, 'us-mil'] : packs);
  return availablePacks.filter(({ name }) => wanted.has(name));
}

function names(domains: readonly string[]): DomainName[] {
  const parsed: DomainName[] = [];
  for (const text of domains) {
    const domain = text.startsWith('.') ? undefined : parseDomain(text);
    if (domain?.kind === 'name') parsed.push(domain);
  }
  return parsed;
}

function suffixes(domains: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of domains) {
    const domain = text.startsWith('.') ? parseDomain(text.slice(1)) : undefined;
    if (domain?.kind === 'name') found.push(domain.ascii);
  }
  return found;
}

/** Names below a closed suffix are guarded strictly, wherever they are listed. */
function guardOf({ suffix }: DomainName): Target['guard'] {
  return isClosed(suffix) ? 'strict' : 'open';
}

function targets(from: readonly DomainName[], provenance: Provenance, guard?: Target['guard']): Target[] {
  return from.map((name) => ({ name, provenance, guard: guard ?? guardOf(name) }));
}

function packTargets({ pack, names: listed }: { pack: Pack; names: readonly DomainName[] }): Target[] {
  return targets(listed, { source: 'list', list: pack.name, date: pack.date }, 'listed');
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
 * A registry is used if the policy names its pack, or if its pack is available and a name below its suffix is
 * protected.
 */
function registryMap(input: KnownDomainsInput, packs: readonly Pack[]): Map<string, Registry> {
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

/** The ASCII form of an entry after a dot, for comparison with suffixes. Empty if it is not a domain. */
function parsedText(entry: string): string {
  const domain = parseDomain(entry.startsWith('.') ? entry.slice(1) : entry);
  return domain.kind === 'name' ? `.${domain.ascii}` : '';
}

function staleness(today: string | undefined): KnownDomains['isStale'] {
  if (today === undefined) return () => false;
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}`;
  return (date) => date < aYearAgo;
}
