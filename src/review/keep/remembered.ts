import { partsOfSetting, settingText } from '../memory/setting-text.ts';

/** An address that the sender insisted on, and does not want to be asked about again. */
export interface RememberedEntry {
  /** Lower case. */
  readonly address: string;
  /** Days since 1970-01-01, UTC. */
  readonly day: number;
  /** The sender's reason, if the policy asked for one. */
  readonly reason?: string;
}

/** Longest reason, in UTF-16 code units. */
const longestReason = 200;

/**
 * Returns the entries as one text, `1,20782 sam@gmial.com Spelt%20so,…`: printable ASCII without quotes or
 * backslashes, because classic Outlook loses settings with some characters (office-js 4142). The oldest
 * entries are left out if not all fit.
 */
export function rememberedText(entries: readonly RememberedEntry[]): string {
  const parts = oldestFirst(entries).map(({ day, address, reason }) =>
    [String(day), encoded(address)].concat(reason === undefined ? [] : encoded(reason)).join(' '),
  );
  return settingText(parts);
}

/**
 * Returns the entries in a stored value, oldest first, without anything that is no valid entry. Undefined for
 * a text of another version, which must not be overwritten.
 */
export function rememberedIn(stored: unknown): RememberedEntry[] | undefined {
  const parts = partsOfSetting(stored);
  if (!parts) return undefined;
  const entries: RememberedEntry[] = [];
  for (const part of parts) {
    const entry = entryIn(part);
    if (entry) entries.push(entry);
  }
  return oldestFirst(withoutDoubles(entries));
}

/** Returns the entries with these added, each dated `day`. */
export function withRemembered(
  entries: readonly RememberedEntry[],
  added: readonly Omit<RememberedEntry, 'day'>[],
  day: number,
): RememberedEntry[] {
  const fresh = added.map(({ address, reason }) => {
    const lower = address.toLowerCase();
    return reason === undefined
      ? { address: lower, day }
      : { address: lower, day, reason: reason.slice(0, longestReason) };
  });
  return withoutDoubles(entries.concat(fresh));
}

/**
 * Returns the entries that are still valid. An entry dated as far in the future, after a clock error, is not.
 */
export function stillHolding(
  entries: readonly RememberedEntry[],
  days: number,
  today: number,
): RememberedEntry[] {
  return entries.filter(({ day }) => Math.abs(today - day) < days);
}

/** Keeps the last entry of each address. */
function withoutDoubles(entries: readonly RememberedEntry[]): RememberedEntry[] {
  const last = new Map(entries.map((entry) => [entry.address, entry]));
  return entries.filter((entry) => last.get(entry.address) === entry);
}

/** By day, then in the order in which they were remembered: before ES2019 `sort` need not be stable. */
function oldestFirst(entries: readonly RememberedEntry[]): RememberedEntry[] {
  return entries
    .map((entry, place) => ({ entry, place }))
    .sort((one, other) => one.entry.day - other.entry.day || one.place - other.place)
    .map(({ entry }) => entry);
}

function entryIn(part: string): RememberedEntry | undefined {
  if (!/^\d{1,6}(?: [^ ]*){1,2}$/.test(part)) return undefined;
  const [day, address, reason] = part.split(' ').map(decoded);
  if (!address?.includes('@') || address !== address.toLowerCase()) return undefined;
  const entry = { address, day: Number(day) };
  return reason === undefined ? entry : { ...entry, reason };
}

/** An unpaired surrogate, which `encodeURIComponent` refuses, becomes a replacement character. */
function encoded(text: string): string {
  const whole = Array.from(text, (one) => (/^[\ud800-\udfff]$/.test(one) ? '\ufffd' : one)).join('');
  return encodeURIComponent(whole).replace(/%40/g, '@');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
