import type { People, Remembered } from './context.ts';
import type { DomainName } from '../address/domain.ts';
import {
  byRegistrable,
  earlierHosts,
  earlierTarget,
  type EarlierHost,
  type EarlierMail,
} from './earlier-mail.ts';
import { domainTextOf, hostNameOf } from './host-name.ts';
import { groupBy } from '../targets/group-by.ts';
import { personOf } from './person.ts';
import { parseRecipient } from '../address/recipient.ts';
import type { Target } from '../targets/target.ts';
import { targetIndex, type TargetIndex } from '../targets/target-index.ts';

/**
 * What a message and the remembered addresses tell about the sender's contacts, counted once for all
 * recipients.
 */
export interface MessageContext {
  readonly own: DomainName | undefined;
  /** The domain in From, where it is not the sender's own. */
  readonly from: DomainName | undefined;
  /** The targets from the message and from remembered addresses; undefined where there are none. */
  readonly index: TargetIndex | undefined;
  /** By domain as written, in lower case: the parsed domain, and how many recipients are at it. */
  readonly around: ReadonlyMap<string, Counted>;
  /** How many recipients are at a registrable domain. */
  readonly registrables: ReadonlyMap<string, number>;
  /** How many recipients, and the sender, are under a public suffix. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** What earlier mail tells, by registrable domain. */
  readonly earlier: ReadonlyMap<string, EarlierMail>;
  /** The address, in lower case, of the person whose message is answered; empty if unknown. */
  readonly answered: string;
  /** How many recipients there are in all. */
  readonly total: number;
  /** People of the message and remembered people, by their local part in lower case. */
  readonly byLocal: ReadonlyMap<string, readonly Remembered[]>;
  /** Remembered people by their name, as `personOf` returns it. */
  readonly byPerson: ReadonlyMap<string, readonly Remembered[]>;
}

export interface Counted {
  readonly name: DomainName;
  readonly count: number;
}

/**
 * At most this many different domains are read from a message or from remembered addresses: the most
 * frequent.
 */
const mostDomains = 64;

/**
 * Counts a message once for all its recipients, whatever their order. Texts that are no domain are left out.
 */
export function messageContextOf(people: People): MessageContext {
  const { sender, from: inFrom = '', recipients, remembered, answered = '' } = people;
  const own = hostNameOf(domainTextOf(sender));
  const from = hostNameOf(domainTextOf(inFrom));
  const isForeign = from !== undefined && from.registrable !== own?.registrable;
  const around = countDomains(isForeign ? [...recipients, inFrom] : recipients);
  const earlier = earlierHosts(people);
  const counted = [...around.values()];
  const suffixes = sums(counted, ({ suffix }) => suffix);
  if (own) suffixes.set(own.suffix, (suffixes.get(own.suffix) ?? 0) + 1);
  return {
    own,
    from: isForeign ? from : undefined,
    index: indexOf(own, counted, earlier, recipients.length),
    around,
    registrables: sums(counted, ({ registrable }) => registrable),
    suffixes,
    earlier: byRegistrable(earlier),
    answered: answered.toLowerCase(),
    total: recipients.length,
    byLocal: peopleBy([...remembered, ...unnamed(recipients)], ({ address }) => localOf(address)),
    byPerson: peopleBy(remembered, ({ displayName }) => personOf(displayName)),
  };
}

/** Counts texts before it parses them, so that a message to a thousand colleagues parses one domain. */
function countDomains(addresses: readonly string[]): Map<string, Counted> {
  const texts = new Map<string, number>();
  for (const address of addresses) {
    const text = domainTextOf(address);
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const frequent = [...texts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, mostDomains);
  const counts = new Map<string, Counted>();
  for (const [text, count] of frequent) {
    const name = hostNameOf(text);
    if (name) counts.set(text, { name, count });
  }
  return counts;
}

function sums(counted: readonly Counted[], keyOf: (name: DomainName) => string): Map<string, number> {
  const all = new Map<string, number>();
  for (const { name, count } of counted) all.set(keyOf(name), (all.get(keyOf(name)) ?? 0) + count);
  return all;
}

function indexOf(
  own: DomainName | undefined,
  around: readonly Counted[],
  earlier: readonly EarlierHost[],
  of: number,
): TargetIndex | undefined {
  const targets: Target[] = [];
  if (own) targets.push({ name: own, provenance: { source: 'own' }, guard: 'open' });
  targets.push(...earlier.map(earlierTarget));
  for (const { name, count } of around)
    targets.push({ name, provenance: { source: 'other-recipients', count, of }, guard: 'open' });
  return targets.length === 0 ? undefined : targetIndex(targets);
}

/** Sorted, so that the order of the recipients does not matter. */
function unnamed(addresses: readonly string[]): Remembered[] {
  return [...new Set(addresses)].sort().map((address) => ({ address, displayName: '' }));
}

/** At most this many people of one name are compared. */
const mostNamesakes = 32;

function peopleBy(
  people: readonly Remembered[],
  keyOf: (person: Remembered) => string,
): Map<string, readonly Remembered[]> {
  const found = new Map<string, readonly Remembered[]>();
  groupBy(people, keyOf).forEach((group, key) => {
    if (key !== '') found.set(key, group.slice(0, mostNamesakes));
  });
  return found;
}

function localOf(address: string): string {
  return parseRecipient(address).local.toLowerCase();
}
