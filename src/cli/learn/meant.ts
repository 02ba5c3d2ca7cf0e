import { recipientContextIn } from '../../detector/context/recipient-context.ts';
import type { RecipientContext } from '../../detector/context/recipient-context.ts';
import { detectAmong } from '../../detector/detect.ts';
import type { FindingKind } from '../../detector/finding.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Correspondent } from '../inputs/correspondents-schema.ts';

/** A host from which somebody wrote is doubted only for one that got this many times as many messages. */
const timesAsMuch = 10;
/** Fewer messages show nothing about a host. */
const leastOfTarget = 5;

/**
 * Kinds of findings that do not say that a name was mistyped: one owner often has several endings, and rules
 * about people do not judge the domain.
 */
const otherKinds: ReadonlySet<FindingKind> = new Set([
  'wrong-tld',
  'same-person',
  'personal-account',
  'name-shows-another-address',
]);

/**
 * Returns a function that says which domain was probably meant by a host that mail went to: a protected,
 * trusted, own or listed domain, or another host that is much more used. For a host from which nobody wrote,
 * it is enough that the other one answers and got as many messages. Undefined where the detector finds no
 * typo.
 */
export function meantBy(
  hosts: readonly Correspondent[],
  knownDomains: KnownDomains,
): (one: Correspondent) => string | undefined {
  const answering = hosts.filter(({ received }) => received > 0);
  const alive = contexts(hosts, (tier) => timesAsMuch * tier);
  const silent = contexts(answering, (tier) => Math.max(leastOfTarget, tier));
  return (one) => {
    const recipient = { field: 'to', address: `someone@${one.host}`, displayName: '' } as const;
    const context = one.received > 0 ? alive(one) : silent(one);
    const found = detectAmong(recipient, knownDomains, context);
    return found.find(({ kind }) => !otherKinds.has(kind))?.suggestions[0]?.domain;
  };
}

/**
 * Returns a function that returns the context in which a host is judged: the hosts that are used enough more.
 *
 * @param leastFor the messages that these have at least, for a host with so many, rounded down to a power of
 * two, so that few contexts are made
 */
function contexts(
  hosts: readonly Correspondent[],
  leastFor: (messages: number) => number,
): (one: Correspondent) => RecipientContext {
  const made = new Map<number, RecipientContext>();
  return ({ messages }) => {
    const least = leastFor(2 ** Math.floor(Math.log2(Math.max(1, messages))));
    const known = made.get(least);
    if (known) return known;
    const familiar = hosts.filter((other) => other.messages >= least).map(({ host }) => host);
    const context = recipientContextIn({ familiar });
    made.set(least, context);
    return context;
  };
}
