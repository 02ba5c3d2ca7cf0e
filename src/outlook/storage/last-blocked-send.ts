import { type BlockedSend, blockedSendIn, blockedSendText } from '../../review/blocked-send.ts';
import { readSession, writeSession } from './session-data.ts';

const key = 'nearmiss.stop';

/** Time limit in milliseconds. Short, because a send event is answered only after the write. */
const storageLimit = 2000;

/**
 * Stores with the message that its send was blocked now, for the pane to show. If the client cannot store it,
 * the pane does not mention it. Never rejects.
 */
export async function leaveBlockedSend(blockedSend: Omit<BlockedSend, 'at'>): Promise<void> {
  await writeSession(key, blockedSendText({ at: Date.now(), ...blockedSend }), storageLimit);
}

/** Returns the last blocked send of this message, if it was stored and can be read. Never rejects. */
export async function readBlockedSend(): Promise<BlockedSend | undefined> {
  try {
    const text = await readSession(key, storageLimit);
    return typeof text === 'string' ? blockedSendIn(text) : undefined;
  } catch {
    return undefined;
  }
}
