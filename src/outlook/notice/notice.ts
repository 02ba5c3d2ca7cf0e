import type { Message } from '../../review/review.ts';
import { call } from '../office/call.ts';
import { client } from '../office/host.ts';
import { composeItem, has } from '../office/item.ts';
import { noticeIcon, paneButtons } from '../office/manifest-ids.ts';
import { paneHint } from '../pane/pane-hint.ts';

/** Outlook throws at a longer text. */
export const noticeLength = 150;

/** Outlook's limit for a key is 32 characters. What Send says, and what is said before it, do not replace each other. */
export const noticeKey = 'nearmiss';
export const earlyKey = 'nearmiss.early';

/** A notice is worth waiting for, but not long: the answer of the event comes after it. */
const noticeLimit = 2000;

/**
 * Shows one line at the top of the message; it replaces the one before and stays until the sender closes it. A longer text
 * is cut at 150 characters.
 *
 * @returns whether Outlook took it. Never rejects.
 */
export function notify(text: string): Promise<boolean> {
  return put(noticeKey, { type: errorMessage(), message: shortened(text) });
}

/** Takes the line of the last Send away, if there is one. Never rejects. */
export function clearNotice(): Promise<boolean> {
  return remove(noticeKey);
}

/** A quiet line while the message is being written, and the button that opens the pane where the client has such. */
export interface EarlyNotice {
  readonly text: string;
  /** Of the button; at most 30 characters. */
  readonly label: string;
  readonly kind: Message['kind'];
  readonly doubts: readonly string[];
}

/**
 * Shows the early notice; it replaces the one before.
 *
 * @returns whether Outlook took it. Never rejects.
 */
export async function showEarly(notice: EarlyNotice): Promise<boolean> {
  return (hasInsights() && (await put(earlyKey, insight(notice)))) || put(earlyKey, plainLine(notice));
}

/** Takes the early notice away, if there is one. Never rejects. */
export function clearEarly(): Promise<boolean> {
  return remove(earlyKey);
}

/** Lines with a button exist from Mailbox 1.10 on, and on no phone (Microsoft, "Create notifications for your Outlook add-in"). */
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
