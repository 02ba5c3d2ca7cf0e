import { type Thread, threadIn, threadText } from '../../review/thread.ts';
import { readSession, writeSession } from './session-data.ts';

/** Apart from what the sender keeps, so that neither writer can overwrite the other. */
const key = 'nearmiss.thread';

/** Time limit in milliseconds. Short, because a send event may be answered only after the read. */
const storageLimit = 2000;

/**
 * Stores the thread with the message. If the client cannot store it, the message counts as a new one. Never
 * rejects.
 */
export async function leaveThread(thread: Thread): Promise<void> {
  await writeSession(key, threadText(thread), storageLimit);
}

/** Returns the thread of this message, if it was stored and can be read. Never rejects. */
export async function readThread(): Promise<Thread | undefined> {
  try {
    return threadIn(await readSession(key, storageLimit));
  } catch {
    return undefined;
  }
}
