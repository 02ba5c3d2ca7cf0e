import type { Registry } from '../targets/pack.ts';
import { govHashes } from './gov-registry.generated.ts';
import { hashedSet } from './hashed-set.ts';

/** The day of the registry's list. */
export const govDate: string = govHashes.date;

let registered: { has(name: string): boolean } | undefined;

/**
 * Is this the name of a registered .gov domain (`nasa`, without `.gov`, lower case)?
 * Every registered name of that day is known; one in 65,000 others is taken for registered.
 */
export function isRegisteredGov(label: string): boolean {
  registered ??= hashedSet(govHashes.count, govHashes.text);
  return registered.has(label);
}

/** The complete .gov registry, for a directory that may say "not registered". */
export const govRegistry: Registry = { suffix: '.gov', date: govDate, has: isRegisteredGov };
