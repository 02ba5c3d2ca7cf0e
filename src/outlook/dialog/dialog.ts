import type { Doubt, Outcome, Review } from '../../review/review.ts';
import { type DialogFailure, openDialog } from './dialog-open.ts';
import { dialogSize, type Extent } from './dialog-size.ts';
import { type FromDialog, type ToDialog, parseFromDialog } from './dialog-messages.ts';
import { isFromUs } from '../office/own-origin.ts';
import { after } from '../office/time-limit.ts';

// The page's screen; the compiler of the send path knows no DOM.
declare const screen: { readonly availWidth: number; readonly availHeight: number };

/** The sender's answer, or why there is none. */
export type Asked =
  /** Before the event is answered, `close` must be called; until then the dialog tells the sender that we are at work. */
  | { readonly type: 'answered'; readonly outcome: Outcome; readonly close: () => void }
  | { readonly type: 'failed'; readonly reason: DialogFailure };

export interface Asking {
  /** Judges an address that the sender types in place of that of the doubt. */
  readonly check: (doubtId: string, address: string) => Doubt | undefined;
  /** The language that the dialog speaks, BCP 47. */
  readonly locale: string;
}

/** Outlook ends a send handler after 5 minutes; half a minute is left to apply what was decided. Milliseconds. */
export const dialogLimit = 270_000;

/** How long the dialog's page may take to load and say *ready*, in milliseconds. */
export const readyLimit = 30_000;

/** `DialogEventReceived`: the dialog was closed by its ×. */
const closedByUser = 12006;

/**
 * Shows the review in the dialog and waits for the sender. A closed dialog is the answer `cancel`. What failed is closed
 * when the promise settles. Never rejects.
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
      else say(dialog, reply(message, review, asking));
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

/** Where it cannot be said now, the dialog asks again or tells the sender. */
function say(dialog: Office.Dialog, message: ToDialog): void {
  try {
    dialog.messageChild(JSON.stringify(message));
  } catch {
    return;
  }
}

/** A dialog that is gone cannot be closed, and need not be. */
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
