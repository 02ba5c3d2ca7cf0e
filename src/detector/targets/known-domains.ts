import { builtInPacks } from '../data/built-in-packs.ts';
import { officialElsewhere } from '../data/official-elsewhere.ts';
import { mailProviders } from '../data/mail-providers.generated.ts';
import { parseDomain, type DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { Pack, Registry } from './pack.ts';
import type { Target } from './target.ts';
import { targetIndex, type TargetIndex } from './target-index.ts';

/** What a policy knows, for `buildDirectory`. Domains are whole (`army.mil`); suffixes start with a dot (`.mil`). */
export interface KnownDomainsInput {
  /** Domains and suffixes guarded strictly: every rule applies to imitations of them. */
  readonly protect: readonly string[];
  /** Partners, domains or suffixes: never doubted, subdomains included, and can be meant. */
  readonly trust: readonly string[];
  /** Names of packs, looked up in `shelf`. */
  readonly packs: readonly string[];
  /** Further domains that are known to be real: never doubted, never suggested. */
  readonly knownLegitimate?: readonly string[];
  /** The packs at hand; those built into every bundle by default. */
  readonly availablePacks?: readonly Pack[];
  /** Complete lists of closed registries, beside those of the packs. */
  readonly registries?: readonly Registry[];
  /** The day of use, `2026-11-24`: lists older than a year speak more softly. Without it no list counts as old. */
  readonly today?: string;
}

/** Everything that the sender could have meant, indexed; and everything that is never doubted. */
export interface KnownDomains {
  readonly index: TargetIndex;
  /** Names that are never doubted, subdomains included. */
  readonly trusted: ReadonlySet<string>;
  /** Registrable domains that are known to be real. */
  readonly known: ReadonlySet<string>;
  /** By suffix, without a dot. */
  readonly registries: ReadonlyMap<string, Registry>;
  /** Is a list of that date older than a year on the day of use? */
  readonly isStale: (date: string) => boolean;
}

/** Builds the index once per policy. Entries that are no domain are left out: refusing them is the policy's part. */
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

/** A list that a policy protects as a whole suffix is needed to know the names under it, whether it is named or not. */
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

/** Names under an ending that is not for everyone are guarded strictly, whoever lists them. */
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
 * The packs that have to be at hand so that the directory is the same as with all of them: those that are named, and those that
 * what is protected speaks for. Nothing else needs to travel with the add-in.
 */
export function packsNeeded(
  input: Pick<KnownDomainsInput, 'packs' | 'protect'>,
  availablePacks: readonly Pack[],
): Pack[] {
  const named = namedPacks({ ...input, trust: [], availablePacks });
  const speaks = (registry: Registry): boolean => input.protect.some((entry) => isBelow(entry, registry));
  return availablePacks.filter((pack) => named.includes(pack) || pack.registries.some(speaks));
}

/** A registry speaks where its pack is named, and where a name below its suffix is protected and its list is at hand. */
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

/** An entry as the directory compares it, a suffix with its dot. */
function parsedText(entry: string): string {
  const domain = parseDomain(entry.startsWith('.') ? entry.slice(1) : entry);
  return domain.kind === 'name' ? `.${domain.ascii}` : '';
}

function staleness(today: string | undefined): KnownDomains['isStale'] {
  if (today === undefined) return () => false;
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}`;
  return (date) => date < aYearAgo;
}
