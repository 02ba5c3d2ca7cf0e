import { readSession, writeSession } from './session-data.ts';

const key = 'nearmiss.kept';
const version = 1;

/** Longer than any list that we store, in UTF-16 code units. Each doubt is looked up in the list. */
const longest = 1_000_000;

/**
 * Returns the addresses (lower case) that the sender already kept for this message. Returns none if they
 * cannot be read, so the sender is asked again (office-js 4154, 5951). Never rejects.
 */
export async function readKept(): Promise<readonly string[]> {
  try {
    const text = await readSession(key);
    return typeof text === 'string' && text.length <= longest ? addressesIn(JSON.parse(text)) : [];
  } catch {
    return [];
  }
}

/**
 * Adds these addresses to those already kept, so that the next send does not ask about them.
 *
 * @returns false if the client cannot store them. The sender is then asked again. Never rejects.
 */
export async function rememberKept(addresses: readonly string[]): Promise<boolean> {
  const before = await readKept();
  const kept = Array.from(new Set(before.concat(addresses.map((address) => address.toLowerCase()))));
  return kept.length === before.length || writeSession(key, JSON.stringify({ version, kept }));
}

/**
 * Removes these addresses (lower case) from those that the sender kept, so that the next send asks about them.
 *
 * @returns false if they are not found among them or the client cannot store it. Never rejects.
 */
export async function forgetKept(addresses: readonly string[]): Promise<boolean> {
  const before = await readKept();
  const kept = before.filter((address) => !addresses.includes(address));
  return kept.length < before.length && writeSession(key, JSON.stringify({ version, kept }));
}

function addressesIn(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { version: written, kept } = stored as { version?: unknown; kept?: unknown };
  if (written !== version || !Array.isArray(kept)) return [];
  return kept.every((address): address is string => typeof address === 'string') ? kept : [];
}
