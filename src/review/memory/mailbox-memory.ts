import { partsOfSetting, settingText } from './setting-text.ts';

/** How a mailbox has used one host. */
export interface HostUse {
  /** On about how many different days something was sent to it: exact up to seven (`afterMessage`). */
  readonly days: number;
  /** The last of these days, in days since 1970-01-01, UTC; up to 100 days too early. */
  readonly last: number;
  /** True if the sender kept an address there that was doubted. */
  readonly kept?: true;
}

/**
 * What a mailbox remembers of the hosts that it writes to: by host as written (`vger.kernel.org`; lower case,
 * A-labels). It holds no people.
 */
export type MailboxMemory = ReadonlyMap<string, HostUse>;

/** More days than this are not counted. */
export const mostDaysCounted = 999;

/**
 * Returns the memory as a text of printable ASCII without quotes or backslashes: `1,army.mil 12 20782,…`. If
 * not all fit, leaves out the hosts that were used least and longest ago.
 */
export function memoryText(memory: MailboxMemory): string {
  const hosts = [...memory].sort(([one, a], [other, b]) => worth(a) - worth(b) || (one < other ? -1 : 1));
  return settingText(
    hosts.map(([host, { days, last, kept }]) => `${host} ${days} ${last}${kept === true ? ' k' : ''}`),
  );
}

/** Each day of use counts as much as having been used a month later, up to a year. */
function worth({ days, last, kept }: HostUse): number {
  return last + 30 * (kept === true ? 12 : Math.min(days, 12));
}

/**
 * Returns the memory in a stored value, without anything that is no valid entry. Undefined for a text of
 * another version, which must not be overwritten. Never throws.
 */
export function memoryIn(stored: unknown): MailboxMemory | undefined {
  const parts = partsOfSetting(stored);
  if (!parts) return undefined;
  const memory = new Map<string, HostUse>();
  for (const part of parts) {
    const [, host, days, last, kept] = entryForm.exec(part) ?? [];
    if (host === undefined) continue;
    const use = { days: Number(days), last: Number(last) };
    memory.set(host, kept === undefined ? use : { ...use, kept: true });
  }
  return memory;
}

const entryForm = /^([a-z0-9._-]{1,253}) ([1-9]\d{0,2}) (\d{1,6})( k)?$/;
