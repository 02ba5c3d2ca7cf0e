import { type BlockedSend, blockedSendIn, blockedSendText } from '../../review/blocked-send.ts';
import { readSession, writeSession } from './session-data.ts';

const key = 'nearmiss.stop';

/** Nobody waits long for it: at Send the answer of the event comes after it. Milliseconds. */
const stopLimit = 2000;

/**
 * Leaves with the message that Send stopped it now, for the pane to say. Where the client cannot keep it, the pane says nothing of it.
 * Never rejects.
 */
export async function leaveBlockedSend(blockedSend: Omit<BlockedSend, 'at'>): Promise<void> {
  await writeSession(key, blockedSendText({ at: Date.now(), ...blockedSend }), stopLimit);
}

/** The last time that Send stopped this message, as far as it was left there and can be read. Never rejects. */
export async function readBlockedSend(): Promise<BlockedSend | undefined> {
  try {
    const text = await readSession(key, stopLimit);
    return typeof text === 'string' ? blockedSendIn(text) : undefined;
  } catch {
    return undefined;
  }
}
