import { hashOf } from '../../detector/data/hashed-set.ts';
import { mostDaysCounted, type HostUse, type MailboxMemory } from './mailbox-memory.ts';

/** The hosts of one message that has gone, outside the organisation (`outsideHosts`). */
export interface SentTo {
  readonly hosts: readonly string[];
  /** Those of them where the sender kept a doubted address that may be remembered. */
  readonly kept?: readonly string[];
}

/** The last day of use is this many days old before it is renewed for its own sake. */
const renewAfter = 100;

/**
 * Returns the memory after a message was sent, or the same object where there is nothing new to save. Saving
 * costs a call to Outlook, so mail to well-known hosts must mostly be nothing new: after seven days only every
 * second, third, … day is counted, as so many days. A host used daily for a year is saved some 25 times.
 *
 * @param today in days since 1970-01-01, UTC
 */
export function afterMessage(memory: MailboxMemory, { hosts, kept }: SentTo, today: number): MailboxMemory {
  const learned = new Map<string, HostUse>();
  for (const host of hosts) {
    const before = memory.get(host);
    const after = usedOn(host, before, today, kept?.includes(host) === true);
    if (after !== before) learned.set(host, after);
  }
  return learned.size === 0 ? memory : new Map([...memory, ...learned]);
}

function usedOn(host: string, before: HostUse | undefined, today: number, isKept: boolean): HostUse {
  if (!before) return isKept ? { days: 1, last: today, kept: true } : { days: 1, last: today };
  const use = isKept && before.kept !== true ? { ...before, kept: true as const } : before;
  if (today <= before.last) return use;
  const step = Math.max(1, Math.floor(before.days / 4));
  if (before.days < mostDaysCounted && isSampled(host, today, step))
    return { ...use, days: Math.min(before.days + step, mostDaysCounted), last: today };
  return today - before.last < renewAfter ? use : { ...use, last: today };
}

/** Whether this is one of about `1/step` of all days, chosen by host, so that two windows agree. */
function isSampled(host: string, day: number, step: number): boolean {
  return hashOf(`${host} ${day}`) % step === 0;
}
