import { targetIndex, type TargetIndex } from './target-index.ts';
import type { DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { KnownDomainsInput } from './known-domains-input.ts';
import { namedPacks, registryMap } from './packs.ts';
import { names, suffixes } from './parsed-entries.ts';
import type { Target } from './target.ts';
import { mailProviders } from '../data/mail-providers.generated.ts';
import { officialElsewhere } from '../data/official-elsewhere.ts';
import type { Pack, Registry } from '../data/pack.ts';

/** The domains that the sender could have meant, indexed, and the domains that are exempt. */
export interface KnownDomains {
  readonly index: TargetIndex;
  /** Names that are exempt, subdomains included. */
  readonly trusted: ReadonlySet<string>;
  /** The registrable domains of the sender's organisation that the policy names. */
  readonly own: ReadonlySet<string>;
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
  const ownNames = names(input.own ?? []);
  const correspondents = names(input.correspondents ?? []);
  const providers = names(mailProviders.domains);
  const listed = packs.map((pack) => ({ pack, names: names(pack.domains) }));
  return {
    index: targetIndex([
      ...targets(protectedNames, { source: 'protected' }, 'strict'),
      ...targets(ownNames, { source: 'own' }),
      ...targets(trustedNames, { source: 'trusted' }),
      ...targets(correspondents, { source: 'correspondents' }, 'open'),
      ...targets(providers, { source: 'mail-provider' }, 'open'),
      ...listed.reduce<Target[]>((all, list) => all.concat(packTargets(list)), []),
    ]),
    trusted: new Set(
      [...protectedNames, ...ownNames, ...trustedNames]
        .map(({ ascii }) => ascii)
        .concat(suffixes(input.trust)),
    ),
    own: new Set(ownNames.map(({ registrable }) => registrable)),
    known: new Set(
      [
        names(input.knownLegitimate ?? []),
        names(officialElsewhere),
        providers,
        correspondents,
        ...listed.map((list) => list.names),
      ]
        .reduce((all, list) => all.concat(list), [])
        .map(({ registrable }) => registrable),
    ),
    registries: registryMap(input, packs),
    isStale: staleness(input.today),
  };
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

function staleness(today: string | undefined): KnownDomains['isStale'] {
  if (today === undefined) return () => false;
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}`;
  return (date) => date < aYearAgo;
}
