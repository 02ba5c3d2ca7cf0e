import { readSession, writeSession } from './session-data.ts';

const key = 'nearmiss.kept';
const version = 1;

/** Longer than anything of ours, in UTF-16 code units: each doubt is looked up in what was read. */
const longest = 1_000_000;

/**
 * The addresses (lower case) that the sender already kept for this message. Whatever cannot be read counts as nothing kept:
 * the sender is asked again (office-js 4154, 5951). Never rejects.
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
 * Keeps these addresses besides those kept before, so that the next Send does not ask again.
 *
 * @returns false where the client cannot remember; the sender is asked again then. Never rejects.
 */
export async function rememberKept(addresses: readonly string[]): Promise<boolean> {
  const before = await readKept();
  const kept = Array.from(new Set(before.concat(addresses.map((address) => address.toLowerCase()))));
  return kept.length === before.length || writeSession(key, JSON.stringify({ version, kept }));
}

function addressesIn(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { version: written, kept } = stored as { version?: unknown; kept?: unknown };
  if (written !== version || !Array.isArray(kept)) return [];
  return kept.every((address): address is string => typeof address === 'string') ? kept : [];
}
