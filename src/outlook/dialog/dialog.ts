import type { Doubt, Outcome, Review } from '../../review/review.ts';
import { type DialogFailure, openDialog } from './dialog-open.ts';
import { dialogSize, type Extent } from './dialog-size.ts';
import { type FromDialog, type ToDialog, parseFromDialog } from './dialog-messages.ts';
import { isFromUs } from '../office/own-origin.ts';
import { after } from '../office/time-limit.ts';

// Declared here because the send path is compiled without DOM types.
declare const screen: { readonly availWidth: number; readonly availHeight: number };

/** The sender's answer, or why there is none. */
export type Asked =
  /**
   * Call `close` before answering the event. Until then the dialog shows the sender that the message is being
   * processed.
   */
  | { readonly type: 'answered'; readonly outcome: Outcome; readonly close: () => void }
  | { readonly type: 'failed'; readonly reason: DialogFailure };

/** What the dialog needs from its opener. */
export interface Asking {
  /** Checks an address that the sender types in place of the doubt's address. */
  readonly check: (doubtId: string, address: string) => Doubt | undefined;
  /** The language of the dialog, BCP 47. */
  readonly locale: string;
}

/**
 * Time limit for the decision, in milliseconds. Outlook terminates a send handler after 5 minutes, so half a
 * minute remains to apply the decision.
 */
export const dialogLimit = 270_000;

/** Time limit for the dialog's page to load and send *ready*, in milliseconds. */
export const readyLimit = 30_000;

/** The code of `DialogEventReceived` if the user closed the dialog with its × button. */
const closedByUser = 12006;

/**
 * Shows the review in the dialog and waits for the sender. Closing the dialog counts as `cancel`. After a
 * failure the dialog is closed when the promise settles. Never rejects.
 */
export async function ask(review: Review, asking: Asking): Promise<Asked> {
  const opened = await openDialog(asking.locale, dialogSize(review.doubts, ownScreen()));
  return 'failure' in opened
    ? { type: 'failed', reason: opened.failure }
    : converse(opened.dialog, review, asking);
}

function ownScreen(): Extent | undefined {
  return typeof screen === 'undefined' ? undefined : { width: screen.availWidth, height: screen.availHeight };
}

function converse(dialog: Office.Dialog, review: Review, asking: Asking): Promise<Asked> {
  return new Promise((resolve) => {
    let over = false;
    const end = once((asked: Asked) => {
      over = true;
      stopWaiting();
      stopLimit();
      if (asked.type === 'failed') close(dialog);
      resolve(asked);
    });
    const answer = (outcome: Outcome) => end({ type: 'answered', outcome, close: () => close(dialog) });
    const stopWaiting = after(readyLimit, () => {
      end({ type: 'failed', reason: 'not-ready' });
    });
    const stopLimit = after(dialogLimit, () => {
      end({ type: 'failed', reason: 'out-of-time' });
    });
    onMessage(dialog, (message) => {
      if (over) return;
      if (message.type === 'ready') stopWaiting();
      if (message.type === 'outcome') answer(message.outcome);
      else send(dialog, reply(message, review, asking));
    });
    onEnd(dialog, (error) => {
      if (error === closedByUser) answer({ type: 'cancel' });
      else end({ type: 'failed', reason: 'not-ready' });
    });
  });
}

function reply(
  message: Exclude<FromDialog, { type: 'outcome' }>,
  review: Review,
  { check }: Asking,
): ToDialog {
  if (message.type === 'ready') return { type: 'review', review };
  const { id, doubtId, address } = message;
  try {
    return { type: 'checked', id, doubt: check(doubtId, address) ?? null };
  } catch {
    return { type: 'check-failed', id };
  }
}

function onMessage(dialog: Office.Dialog, receive: (message: FromDialog) => void): void {
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (args) => {
    if (!('message' in args) || !isFromUs(args.origin)) return;
    const message = parseFromDialog(args.message);
    if (message) receive(message);
  });
}

function onEnd(dialog: Office.Dialog, ended: (error: number) => void): void {
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (args) => {
    if ('error' in args) ended(args.error);
  });
}

/** Ignores a failure: the dialog repeats its request or shows an error. */
function send(dialog: Office.Dialog, message: ToDialog): void {
  try {
    dialog.messageChild(JSON.stringify(message));
  } catch {
    return;
  }
}

/** Ignores a failure: the dialog is closed already. */
function close(dialog: Office.Dialog): void {
  try {
    dialog.close();
  } catch {
    return;
  }
}

function once<T>(act: (value: T) => void): (value: T) => void {
  let done = false;
  return (value) => {
    if (done) return;
    done = true;
    act(value);
  };
}
