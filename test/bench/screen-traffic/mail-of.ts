import { domainTextOf } from '../../../src/detector/context/host-name.ts';
import { isWithinAny } from '../../../src/detector/address/whole-labels.ts';
import { organisationsOf, type Organisation } from '../traffic/knowledge/organisations.ts';
import { hostsOf } from '../traffic/set/hosts.ts';
import type { Slips } from '../traffic/set/slips.ts';
import { at, type TrafficSet } from '../traffic/set/traffic-set.ts';

/** The good mail that one organisation sent outside. */
export interface OrganisationMail {
  /** Its registrable domains. */
  readonly own: readonly string[];
  readonly set: TrafficSet;
}

/**
 * Returns the mail of the organisations that sent most: their messages with a recipient outside and without any
 * domain that is or may be a slip.
 *
 * @param most how many organisations
 * @param messages how many of each, the earliest ones
 */
export function mailOf(set: TrafficSet, slips: Slips, most: number, messages: number): OrganisationMail[] {
  const hosts = hostsOf(set);
  const organisations = organisationsOf(set, hosts);
  const sent = new Map<Organisation, number[]>();
  for (let message = 0; message < set.count; message++) {
    const organisation = organisations.get(
      at(hosts.registrableOf, at(hosts.ofAddress, at(set.senders, message))),
    );
    if (!organisation) continue;
    const own = new Set(organisation.own.map((one) => hosts.registrables[one] ?? ''));
    const to = domainsOf(set, message);
    if (to.some((domain) => slips.all.has(domain)) || to.every((domain) => isWithinAny(domain, own)))
      continue;
    const before = sent.get(organisation);
    if (before) before.push(message);
    else sent.set(organisation, [message]);
  }
  const largest = [...sent].sort(([, one], [, other]) => other.length - one.length).slice(0, most);
  return largest.map(([{ own }, all]) => ({
    own: own.map((one) => hosts.registrables[one] ?? ''),
    set: only(set, all.slice(0, messages)),
  }));
}

/** Returns the domains of the recipients. */
export function domainsOf({ starts, recipients, texts }: TrafficSet, message: number): string[] {
  const to = recipients.subarray(at(starts, message), at(starts, message + 1));
  return Array.from(to, (address) => domainTextOf(texts[address] ?? ''));
}

/** Returns a set of these messages alone. */
function only(set: TrafficSet, messages: readonly number[]): TrafficSet {
  const entries = messages.flatMap((message) =>
    Array.from(
      { length: at(set.starts, message + 1) - at(set.starts, message) },
      (_, place) => at(set.starts, message) + place,
    ),
  );
  let end = 0;
  const ends = messages.map((message) => (end += at(set.starts, message + 1) - at(set.starts, message)));
  const of = (values: ArrayLike<number>) => messages.map((message) => at(values, message));
  const ofEntries = (values: ArrayLike<number>) => entries.map((entry) => at(values, entry));
  return {
    texts: set.texts,
    count: messages.length,
    numbers: Int32Array.from(of(set.numbers)),
    parents: new Int32Array(messages.length).fill(-1),
    times: Float64Array.from(of(set.times)),
    senders: Int32Array.from(of(set.senders)),
    starts: Int32Array.from([0, ...ends]),
    recipients: Int32Array.from(ofEntries(set.recipients)),
    isCc: Uint8Array.from(ofEntries(set.isCc)),
    names: Int32Array.from(ofEntries(set.names)),
  };
}
