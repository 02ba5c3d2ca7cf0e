import type { Context } from './context.ts';
import { parseDomain, type Domain, type DomainName } from './domain.ts';
import type { Provenance } from './finding.ts';
import type { Target } from './target.ts';
import { targetIndex, type Entry, type TargetIndex } from './target-index.ts';

/** The context of one recipient, counted. */
export interface Surroundings {
  readonly own: DomainName | undefined;
  /** The context's own targets; undefined where there are none. */
  readonly index: TargetIndex | undefined;
  /** How many of the other recipients are at this registrable domain. */
  readonly othersAt: (registrable: string) => number;
  /** What speaks for a target: a direct reason with its provenance, or only a common national or closed ending. */
  readonly support: (entry: Entry) => Support;
}

export interface Support {
  readonly strength: 'direct' | 'ending' | 'none';
  readonly provenance?: Provenance;
}

const none: Support = { strength: 'none' };

const nothing: Surroundings = {
  own: undefined,
  index: undefined,
  othersAt: () => 0,
  support: () => none,
};

/** No more different domains than this are read from a message or from memory; the most frequent ones. */
const mostDomains = 64;

export function surroundingsOf({ sender, others, remembered }: Context): Surroundings {
  if (sender === '' && others.length === 0 && remembered.length === 0) return nothing;
  const own = nameOf(domainTextOf(sender));
  const around = countDomains(others);
  const known = countDomains(remembered.map(({ address }) => address));
  const registrables = countBy(around, ({ registrable }) => registrable);
  const endings = new Set([...around.keys(), ...(own ? [own] : [])].map(({ suffix }) => suffix));
  const counted: Counted = { own, around, known, registrables, endings, total: others.length };
  return {
    own,
    index: indexOf(counted),
    othersAt: (registrable) => registrables.get(registrable) ?? 0,
    support: (entry) => supportFor(entry, counted),
  };
}

interface Counted {
  readonly own: DomainName | undefined;
  readonly around: ReadonlyMap<DomainName, number>;
  readonly known: ReadonlyMap<DomainName, number>;
  readonly registrables: ReadonlyMap<string, number>;
  readonly endings: ReadonlySet<string>;
  readonly total: number;
}

export function domainTextOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function nameOf(text: string): DomainName | undefined {
  const domain: Domain = parseDomain(text);
  return domain.kind === 'name' && domain.label !== '' ? domain : undefined;
}

/** Counted as text first, so that a message to a thousand colleagues parses one domain; order does not matter. */
function countDomains(addresses: readonly string[]): Map<DomainName, number> {
  const texts = new Map<string, number>();
  for (const address of addresses) {
    const text = domainTextOf(address).toLowerCase();
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const frequent = [...texts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, mostDomains);
  const counts = new Map<DomainName, number>();
  for (const [text, count] of frequent) {
    const name = nameOf(text);
    if (name) counts.set(name, count);
  }
  return counts;
}

function countBy(
  counts: ReadonlyMap<DomainName, number>,
  keyOf: (name: DomainName) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  counts.forEach((count, name) => sums.set(keyOf(name), (sums.get(keyOf(name)) ?? 0) + count));
  return sums;
}

function indexOf({ own, around, known, total }: Counted): TargetIndex {
  const targets: Target[] = [];
  if (own) targets.push({ name: own, provenance: { source: 'own' }, guard: 'open' });
  around.forEach((count, name) => {
    targets.push({ name, provenance: { source: 'other-recipients', count, of: total }, guard: 'open' });
  });
  known.forEach((_, name) => targets.push({ name, provenance: { source: 'remembered' }, guard: 'open' }));
  return targetIndex(targets);
}

function supportFor(entry: Entry, { own, known, registrables, endings, total }: Counted): Support {
  const { registrable } = entry.target.name;
  const count = registrables.get(registrable) ?? 0;
  if (count > 0) return { strength: 'direct', provenance: { source: 'other-recipients', count, of: total } };
  if (own?.registrable === registrable) return { strength: 'direct', provenance: { source: 'own' } };
  for (const name of known.keys())
    if (name.registrable === registrable) return { strength: 'direct', provenance: { source: 'remembered' } };
  return isTelling(entry.suffix) && endings.has(entry.suffix) ? { strength: 'ending' } : none;
}

/** Half the world shares `.com`; a national or closed ending says something about where the message goes. */
function isTelling(suffix: string): boolean {
  return suffix.length === 2 || suffix === 'mil' || suffix === 'gov';
}
