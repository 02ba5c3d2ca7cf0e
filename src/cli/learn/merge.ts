import type { Correspondent, Correspondents } from '../inputs/correspondents-schema.ts';
import type { Evidence } from './evidence.ts';

/**
 * Adds new evidence to that of an earlier file. Numbers of two periods that do not overlap are added; of
 * overlapping ones the larger counts, because the same messages may be in both. Who wrote is not in the file,
 * so that of people always the larger number counts.
 */
export function merged(evidence: Evidence, previous: Correspondents | undefined): Evidence {
  if (previous === undefined) return evidence;
  const isApart = previous.date < evidence.since || evidence.date < previous.since;
  const add = isApart ? (one: number, other: number) => one + other : Math.max;
  const hosts = new Map(
    [...previous.correspondents, ...previous.candidates].map((one) => [one.host, one] as const),
  );
  for (const one of evidence.hosts) {
    const before = hosts.get(one.host);
    hosts.set(one.host, before ? together(before, one, add) : one);
  }
  return {
    since: previous.since < evidence.since ? previous.since : evidence.since,
    date: previous.date > evidence.date ? previous.date : evidence.date,
    hosts: [...hosts.values()].sort(
      (one, other) => other.messages - one.messages || (one.host < other.host ? -1 : 1),
    ),
  };
}

function together(
  before: Correspondent,
  now: Correspondent,
  add: (one: number, other: number) => number,
): Correspondent {
  return {
    host: now.host,
    messages: add(before.messages, now.messages),
    people: Math.max(before.people, now.people),
    weeks: add(before.weeks, now.weeks),
    received: add(before.received, now.received),
    last: before.last > now.last ? before.last : now.last,
  };
}
