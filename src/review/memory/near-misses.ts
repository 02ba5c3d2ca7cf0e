import { partsOfSetting, settingText } from './setting-text.ts';

/** How many wrong domains senders corrected in one year. */
export interface NearMisses {
  readonly year: number;
  readonly count: number;
}

/** Returns the count as a text of printable ASCII: `1,2026 3`. */
export function nearMissesText({ year, count }: NearMisses): string {
  return settingText([`${year} ${count}`]);
}

/**
 * Returns the count of this year in a stored value; zero where it has none. Undefined for a text of another
 * version, which must not be overwritten. Never throws.
 */
export function nearMissesIn(stored: unknown, year: number): NearMisses | undefined {
  const parts = partsOfSetting(stored);
  const [, of, count] = /^(\d{4}) (\d{1,6})$/.exec(parts?.[0] ?? '') ?? [];
  return parts && { year, count: Number(of) === year ? Number(count) : 0 };
}
