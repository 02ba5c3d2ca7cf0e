import { call } from './call.ts';
import { composeItem } from './item.ts';

/** Outlook throws at a longer text. */
export const noticeLength = 150;

/** Outlook's limit for a key is 32 characters. One key: a newer notice replaces the older one. */
export const noticeKey = 'nearmiss';

/** A notice is worth waiting for, but not long: the answer of the event comes after it. */
const noticeLimit = 2000;

/**
 * Shows one line at the top of the message; it replaces the one before and stays until the sender closes it. A longer text
 * is cut at 150 characters.
 *
 * @returns whether Outlook took it. Never rejects.
 */
export function notify(text: string): Promise<boolean> {
  return attempt((messages, done) => {
    messages.replaceAsync(noticeKey, { type: errorMessage(), message: shortened(text) }, done);
  });
}

/** Takes our line away, if there is one. Never rejects. */
export function clearNotice(): Promise<boolean> {
  return attempt((messages, done) => {
    messages.removeAsync(noticeKey, done);
  });
}

type Notifications = Office.NotificationMessages;

async function attempt(
  act: (messages: Notifications, done: (result: Office.AsyncResult<void>) => void) => void,
): Promise<boolean> {
  try {
    await call((done) => {
      act(composeItem().notificationMessages, done);
    }, noticeLimit);
    return true;
  } catch {
    return false;
  }
}

/** The only type that is red and needs no icon. */
function errorMessage(): Office.MailboxEnums.ItemNotificationMessageType {
  return Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage;
}

/** Cut between characters, not inside a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= noticeLength) return text;
  let kept = '';
  for (const character of Array.from(text)) {
    if (kept.length + character.length >= noticeLength) break;
    kept += character;
  }
  return `${kept}…`;
}
