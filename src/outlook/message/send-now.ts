import { call } from '../office/call.ts';
import { type ComposeItem, composeItem, has } from '../office/item.ts';

/** Time limit for sending, in milliseconds. It includes the checks of other add-ins. */
const sendNowLimit = 60_000;

/**
 * Returns whether the pane can send the message itself. This needs Mailbox 1.15 and permission to read and
 * write the mailbox. The function itself is checked too, because the npm copy of office.js has no
 * `sendAsync`.
 */
export function canSendNow(): boolean {
  try {
    return has('Mailbox', '1.15') && typeof sendable().sendAsync === 'function';
  } catch {
    return false;
  }
}

/**
 * Sends the message. The caller must save everything first: the pane may close, and code after the call may
 * not run (Microsoft, `Office.MessageCompose.sendAsync`).
 * @returns whether Outlook accepted it. Never rejects.
 */
export function sendNow(): Promise<boolean> {
  return call((done) => {
    sendable().sendAsync?.(done);
  }, sendNowLimit).then(
    () => true,
    () => false,
  );
}

/** The types describe a newer office.js than some clients have. */
type Sendable = Partial<Pick<ComposeItem, 'sendAsync'>>;

function sendable(): Sendable {
  return composeItem();
}
