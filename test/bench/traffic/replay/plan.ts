import { domainTextOf } from '../../../../src/detector/context/host-name.ts';
import { randomNumbers } from '../../detector/typos/random.ts';
import { weekOf } from '../set/days.ts';
import type { Slips } from '../set/slips.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';

/** How many messages a sender must have sent before one of his is judged as free of slips. */
const mostlyNew = 20;

/** Any number: it only has to stay the same. */
const seed = 16;

/** Which messages are judged, and what the rates are taken from. */
export interface Plan {
  /** Messages without a slip, of senders with a history; chosen at random. */
  readonly slipFree: ReadonlySet<number>;
  /** By message: the entries that are a sender's first use of an address with a certain slip. */
  readonly slips: ReadonlyMap<number, readonly number[]>;
  /** By entry: 1 where the sender writes to this address for the first time. */
  readonly isFirstUse: Uint8Array;
  /** First uses in all messages. */
  readonly firstUses: number;
  /** Of all messages that could have been chosen: how many there are for each week in which a sender wrote one. */
  readonly messagesPerWeek: number;
}

/**
 * Chooses the messages to be judged.
 *
 * @param wanted the number of messages without typos; all of them if there are fewer
 */
export function planOf(set: TrafficSet, slips: Slips, wanted: number): Plan {
  const kinds = Uint8Array.from(set.texts, (address) => kindOf(domainTextOf(address), slips));
  const isFirstUse = firstUsesOf(set);
  const sent = new Map<number, number>();
  const eligible: number[] = [];
  const weeks = new Set<string>();
  const slipEntries = new Map<number, number[]>();
  for (let message = 0; message < set.count; message++) {
    const sender = at(set.senders, message);
    const earlier = sent.get(sender) ?? 0;
    sent.set(sender, earlier + 1);
    const { hasSlip, firsts } = slipsOf(message, set, kinds, isFirstUse);
    if (firsts.length > 0) slipEntries.set(message, firsts);
    if (hasSlip || earlier < mostlyNew) continue;
    eligible.push(message);
    weeks.add(`${sender} ${weekOf(at(set.times, message))}`);
  }
  return {
    slipFree: new Set(chosen(eligible, wanted)),
    slips: slipEntries,
    isFirstUse,
    firstUses: isFirstUse.reduce((sum, one) => sum + one, 0),
    messagesPerWeek: weeks.size === 0 ? 0 : eligible.length / weeks.size,
  };
}

/** 0: no slip, 1: not certainly one, 2: certainly one. */
function kindOf(domain: string, { all, certain }: Slips): number {
  return Number(all.has(domain)) + Number(certain.has(domain));
}

function firstUsesOf({ count, starts, senders, recipients, texts }: TrafficSet): Uint8Array {
  const seen = new Set<number>();
  const isFirst = new Uint8Array(recipients.length);
  for (let message = 0; message < count; message++)
    for (let entry = at(starts, message); entry < at(starts, message + 1); entry++) {
      const pair = at(senders, message) * texts.length + at(recipients, entry);
      if (seen.has(pair)) continue;
      seen.add(pair);
      isFirst[entry] = 1;
    }
  return isFirst;
}

function slipsOf(message: number, set: TrafficSet, kinds: Uint8Array, isFirstUse: Uint8Array) {
  const firsts: number[] = [];
  let hasSlip = false;
  for (let entry = at(set.starts, message); entry < at(set.starts, message + 1); entry++) {
    const kind = at(kinds, at(set.recipients, entry));
    hasSlip ||= kind > 0;
    if (kind === 2 && isFirstUse[entry] === 1) firsts.push(entry);
  }
  return { hasSlip, firsts };
}

/** Draws without replacement (Fisher and Yates), always the same. */
function chosen(from: readonly number[], wanted: number): number[] {
  const random = randomNumbers(seed);
  const left = [...from];
  const most = Math.min(wanted, left.length);
  for (let index = 0; index < most; index++) {
    const other = index + Math.floor(random() * (left.length - index));
    [left[index], left[other]] = [left[other] ?? 0, left[index] ?? 0];
  }
  return left.slice(0, most);
}
