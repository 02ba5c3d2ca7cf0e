import type { SuffixUser } from '../reason-words.ts';

/** Endings that are open to few, and who uses them (IANA root zone database: sponsored top-level domains). */
const users: ReadonlyMap<string, SuffixUser> = new Map([
  ['mil', 'us-military'],
  ['gov', 'us-government'],
  ['edu', 'us-universities'],
  ['int', 'international'],
]);

/** Who uses the top-level domain of `domain`; undefined where it is open to all or belongs to a country. */
export function suffixUser(domain: string): SuffixUser | undefined {
  return users.get(topLevel(domain));
}

/** The top-level domain without its dot; the whole text if there is no dot. */
export function topLevel(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}
