import { call } from '../office/call.ts';
import { type ComposeItem, composeItem, has } from '../office/item.ts';

/** Sending takes as long as the other add-ins' checks take, in milliseconds. */
const sendNowLimit = 60_000;

/**
 * Can the pane send the message itself? From Mailbox 1.15 on, with permission to read and write the mailbox; the npm copy
 * of office.js has no `sendAsync`, so the function is looked for, too.
 */
export function canSendNow(): boolean {
  try {
    return has('Mailbox', '1.15') && typeof sendable().sendAsync === 'function';
  } catch {
    return false;
  }
}

/**
 * Sends the message. Whatever must be remembered has to be so before: code after the call may not run, and the pane may be
 * gone (Microsoft, `Office.MessageCompose.sendAsync`).
 *
 * @returns whether Outlook took it. Never rejects.
 */
export function sendNow(): Promise<boolean> {
  return call((done) => {
    sendable().sendAsync?.(done);
  }, sendNowLimit).then(
    () => true,
    () => false,
  );
}

/** The types know a newer office.js than some clients have. */
type Sendable = Partial<Pick<ComposeItem, 'sendAsync'>>;

function sendable(): Sendable {
  return composeItem();
}
