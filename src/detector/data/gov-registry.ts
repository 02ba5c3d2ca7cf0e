import type { Registry } from './pack.ts';
import { govHashes } from './gov-registry.generated.ts';
import { hashedSet } from './hashed-set.ts';

/** The date of the registry's list. */
export const govDate: string = govHashes.date;

let registered: { has(name: string): boolean } | undefined;

/**
 * Returns whether this is the name of a registered .gov domain (`nasa`, without `.gov`, lower case). True for
 * every name registered on `govDate`, and wrongly for one in 65,000 others.
 */
export function isRegisteredGov(label: string): boolean {
  registered ??= hashedSet(govHashes.count, govHashes.text);
  return registered.has(label);
}

/** The complete .gov registry, which the `closed-registry` rule checks names against. */
export const govRegistry: Registry = { suffix: '.gov', date: govDate, has: isRegisteredGov };
