import { randomNumbers } from '../../detector/typos/random.ts';
import { organisationsOf } from '../knowledge/organisations.ts';
import type { Plan } from '../replay/plan.ts';
import type { Hosts } from '../set/hosts.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';

/** How much of the set is taken. */
const share = {
  /** The number of a sender's messages before each of their typos. */
  beforeSlip: 30,
  /** The most messages to take of two organisations: one with several own domains, one with a single one. */
  organisations: { 'suse.com': 8000, 'ibm.com': 4000 } as Readonly<Record<string, number>>,
  /** Random whole mailboxes of senders with this many messages, and the number of recipients in all. */
  mailboxes: { fewest: 40, most: 400, recipients: 90_000 },
} as const;

const seed = 16;

/**
 * Chooses the messages of the committed sample: those with a first use of a slip and what the sender wrote
 * before, two organisations with the first message of every domain that wrote to them, and some whole
 * mailboxes. What a chosen message answers is there too.
 */
export function chooseMessages(set: TrafficSet, hosts: Hosts, plan: Plan): Set<number> {
  const chosen = new Set([
    ...aroundSlips(set, plan),
    ...Object.entries(share.organisations).flatMap(([own, most]) => ofOrganisation(set, hosts, own, most)),
    ...mailboxes(set),
  ]);
  for (const message of [...chosen]) if (at(set.parents, message) >= 0) chosen.add(at(set.parents, message));
  return chosen;
}

function bySender({ senders }: TrafficSet): Map<number, number[]> {
  const messages = new Map<number, number[]>();
  senders.forEach((sender, message) => {
    const sent = messages.get(sender);
    if (sent) sent.push(message);
    else messages.set(sender, [message]);
  });
  return messages;
}

function aroundSlips(set: TrafficSet, { slips }: Plan): number[] {
  const sent = bySender(set);
  return [...slips.keys()].flatMap((message) => {
    const all = sent.get(at(set.senders, message)) ?? [];
    const place = all.indexOf(message);
    return all.slice(Math.max(0, place - share.beforeSlip), place + 1);
  });
}

function ofOrganisation(set: TrafficSet, hosts: Hosts, name: string, most: number): number[] {
  const organisation = organisationsOf(set, hosts).get(hosts.registrables.indexOf(name));
  const own = new Set(organisation?.own);
  const registrableOf = (address: number) => at(hosts.registrableOf, at(hosts.ofAddress, address));
  const sent: number[] = [];
  const wroteIn = new Map<number, number>();
  for (let message = 0; message < set.count && sent.length < most; message++) {
    const from = registrableOf(at(set.senders, message));
    const to = set.recipients.subarray(at(set.starts, message), at(set.starts, message + 1));
    if (own.has(from)) sent.push(message);
    else if (!wroteIn.has(from) && to.some((address) => own.has(registrableOf(address))))
      wroteIn.set(from, message);
  }
  return [...sent, ...wroteIn.values()];
}

function mailboxes(set: TrafficSet): number[] {
  const { fewest, most, recipients } = share.mailboxes;
  const random = randomNumbers(seed);
  const drawn = [...bySender(set).values()]
    .filter(({ length }) => length >= fewest && length <= most)
    .map((messages) => ({ messages, order: random() }))
    .sort((one, other) => one.order - other.order);
  const chosen: number[] = [];
  let rows = 0;
  for (const { messages } of drawn) {
    if (rows >= recipients) break;
    chosen.push(...messages);
    for (const message of messages) rows += at(set.starts, message + 1) - at(set.starts, message);
  }
  return chosen;
}
