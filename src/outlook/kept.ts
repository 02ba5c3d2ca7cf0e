import { call } from './call.ts';
import { composeItem } from './item.ts';

/** Where the addresses are kept: with this message, while it is being written (Mailbox 1.11); not in the draft. */
const key = 'nearmiss.kept';
const version = 1;

/**
 * The addresses (lower case) that the sender already kept for this message. Whatever cannot be read counts as nothing kept:
 * the sender is asked again (office-js 4154, 5951). Never rejects.
 */
export async function readKept(): Promise<readonly string[]> {
  const session = sessionData();
  if (!session) return [];
  try {
    const text: unknown = await call<string>((done) => {
      session.getAsync(key, done);
    });
    return typeof text === 'string' ? addressesIn(JSON.parse(text)) : [];
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
  const session = sessionData();
  if (!session) return false;
  const before = await readKept();
  const kept = Array.from(new Set(before.concat(addresses.map((address) => address.toLowerCase()))));
  if (kept.length === before.length) return true;
  return call((done) => {
    session.setAsync(key, JSON.stringify({ version, kept }), done);
  }).then(
    () => true,
    () => false,
  );
}

/** Undefined before Mailbox 1.11, and on some builds that claim to have it (office-js 4154). */
function sessionData(): Office.SessionData | undefined {
  try {
    const { sessionData: session } = composeItem() as { sessionData?: Office.SessionData };
    return typeof session?.getAsync === 'function' ? session : undefined;
  } catch {
    return undefined;
  }
}

function addressesIn(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { version: written, kept } = stored as { version?: unknown; kept?: unknown };
  if (written !== version || !Array.isArray(kept)) return [];
  return kept.every((address): address is string => typeof address === 'string') ? kept : [];
}
