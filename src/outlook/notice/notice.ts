import type { Message } from '../../review/review.ts';
import { call } from '../office/call.ts';
import { client } from '../office/host.ts';
import { composeItem, has } from '../office/item.ts';
import { noticeIcon, paneButtons } from '../office/manifest-ids.ts';
import { paneHint } from '../pane/pane-hint.ts';

/** The longest text in UTF-16 code units. Outlook throws for a longer one. */
export const noticeLength = 150;

/**
 * Outlook limits keys to 32 characters. Two keys, so that notices at Send and early notices do not replace
 * each other.
 */
export const noticeKey = 'nearmiss';
export const earlyKey = 'nearmiss.early';

/** Time limit in milliseconds. Short, because the event is answered only after the notice. */
const noticeLimit = 2000;

/**
 * Shows a notice at the top of the message. It replaces the previous one and stays until the sender closes
 * it. Shortens the text to 150 characters.
 * @returns whether Outlook accepted it. Never rejects.
 */
export function notify(text: string): Promise<boolean> {
  return put(noticeKey, { type: errorMessage(), message: shortened(text) });
}

/** Removes the notice of the last send, if any. Never rejects. */
export function clearNotice(): Promise<boolean> {
  return remove(noticeKey);
}

/**
 * A notice while the message is being composed, with a button that opens the pane in clients that support it.
 */
export interface EarlyNotice {
  readonly text: string;
  /** The label of the button, at most 30 characters. */
  readonly label: string;
  readonly kind: Message['kind'];
  readonly doubts: readonly string[];
}

/**
 * Shows the early notice. It replaces the previous one.
 *
 * @returns whether Outlook accepted it. Never rejects.
 */
export async function showEarly(notice: EarlyNotice): Promise<boolean> {
  return (hasInsights() && (await put(earlyKey, insight(notice)))) || put(earlyKey, plainLine(notice));
}

/** Removes the early notice, if any. Never rejects. */
export function clearEarly(): Promise<boolean> {
  return remove(earlyKey);
}

/**
 * Notices with a button need Mailbox 1.10, and do not exist on phones (Microsoft, "Create notifications for
 * your Outlook add-in").
 */
function hasInsights(): boolean {
  return has('Mailbox', '1.10') && client() !== 'mobile';
}

type Details = Office.NotificationMessageDetails;

function insight({ text, label, kind, doubts }: EarlyNotice): Details {
  return {
    type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
    message: shortened(text),
    icon: noticeIcon,
    actions: [
      {
        actionType: Office.MailboxEnums.ActionType.ShowTaskPane,
        actionText: label,
        commandId: paneButtons[kind],
        contextData: paneHint({ from: 'notice', doubts }),
      },
    ],
  };
}

function plainLine({ text }: EarlyNotice): Details {
  const type = Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage;
  return { type, message: shortened(text), icon: noticeIcon, persistent: false };
}

function put(key: string, details: Details): Promise<boolean> {
  return attempt((messages, done) => {
    messages.replaceAsync(key, details, done);
  });
}

function remove(key: string): Promise<boolean> {
  return attempt((messages, done) => {
    messages.removeAsync(key, done);
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

/** The only red type. It needs no icon. */
function errorMessage(): Office.MailboxEnums.ItemNotificationMessageType {
  return Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage;
}

/** Shortens between characters, not inside a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= noticeLength) return text;
  let kept = '';
  for (const character of Array.from(text)) {
    if (kept.length + character.length >= noticeLength) break;
    kept += character;
  }
  return `${kept}…`;
}
