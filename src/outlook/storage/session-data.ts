import { call } from '../office/call.ts';
import { composeItem } from '../office/item.ts';

/**
 * Reads a value that is stored with this message while it is being composed (Mailbox 1.11, not in the draft).
 * Undefined if there is none, or if the client has no session data. Rejects with an `OfficeError` if the read
 * fails.
 * @param limit in milliseconds
 */
export async function readSession(key: string, limit?: number): Promise<unknown> {
  const session = sessionData();
  return (
    session &&
    call<string>((done) => {
      session.getAsync(key, done);
    }, limit)
  );
}

/**
 * Stores a text with this message.
 *
 * @returns false if the client cannot store it. Never rejects.
 */
export async function writeSession(key: string, text: string, limit?: number): Promise<boolean> {
  const session = sessionData();
  if (!session) return false;
  return call((done) => {
    session.setAsync(key, text, done);
  }, limit).then(
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
