import type { SuffixUser } from '../reason-words.ts';

/** Restricted top-level domains and who uses them (IANA root zone database: sponsored top-level domains). */
const users: ReadonlyMap<string, SuffixUser> = new Map([
  ['mil', 'us-military'],
  ['gov', 'us-government'],
  ['edu', 'us-universities'],
  ['int', 'international'],
]);

/**
 * Returns who uses the top-level domain of `domain`. Undefined if it is open to all or belongs to a country.
 */
export function suffixUser(domain: string): SuffixUser | undefined {
  return users.get(topLevel(domain));
}

/** Returns the top-level domain without its dot, or the whole text if it has no dot. */
export function topLevel(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}
