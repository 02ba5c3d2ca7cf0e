import type { Doubt, Outcome, Review } from '../../review/review.ts';
import { call } from '../office/call.ts';
import { type FromDialog, type ToDialog, parseToDialog } from './dialog-messages.ts';
import { isFromUs } from '../office/own-origin.ts';
import { ownErrors } from '../office/office-error.ts';
import { after, withTimeLimit } from '../office/time-limit.ts';

/** The dialog's side of the conversation. */
export interface Opener {
  /** Asks whether an edited address is doubtful too. Rejects when the opener cannot say or does not answer in time. */
  readonly check: (doubtId: string, address: string) => Promise<Doubt | undefined>;
  /** Tells the outcome; only the first call has an effect. */
  readonly answer: (outcome: Outcome) => void;
}

/** Milliseconds until *ready* is said again, and how often: the opener may not have listened yet. */
const readyAgain = 1000;
const readyTimes = 20;
const checkLimit = 5000;

/**
 * Begins to listen, says *ready*, and calls `onReview` with the first review that comes, once. Rejects with an
 * `OfficeError` where the client cannot send messages to a dialog.
 */
export async function connect(onReview: (review: Review) => void): Promise<Opener> {
  const checks = new Map<string, (message: ToDialog) => void>();
  let reviewed = false;
  await listen((message) => {
    if (message.type !== 'review') {
      checks.get(message.id)?.(message);
    } else if (!reviewed) {
      reviewed = true;
      onReview(message.review);
    }
  });
  sayReady(() => reviewed, readyTimes);
  return { check: checker(checks), answer: answerer() };
}

function listen(receive: (message: ToDialog) => void): Promise<void> {
  return call((done) => {
    Office.context.ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message, origin }) => {
        const parsed = isFromUs(origin) ? parseToDialog(message) : undefined;
        if (parsed) receive(parsed);
      },
      done,
    );
  });
}

function sayReady(isDone: () => boolean, times: number): void {
  if (isDone() || times === 0) return;
  say({ type: 'ready' });
  after(readyAgain, () => {
    sayReady(isDone, times - 1);
  });
}

function checker(checks: Map<string, (message: ToDialog) => void>): Opener['check'] {
  let asked = 0;
  return async (doubtId, address) => {
    asked += 1;
    const id = String(asked);
    const answer = new Promise<ToDialog>((resolve) => {
      checks.set(id, resolve);
      say({ type: 'check', id, doubtId, address });
    });
    const message = await withTimeLimit(answer, checkLimit, ownErrors.noAnswer);
    checks.delete(id);
    if (message.type !== 'checked') throw ownErrors.wrongAnswer('a check');
    return message.doubt ?? undefined;
  };
}

function answerer(): Opener['answer'] {
  let answered = false;
  return (outcome) => {
    if (answered) return;
    answered = true;
    say({ type: 'outcome', outcome });
  };
}

function say(message: FromDialog): void {
  Office.context.ui.messageParent(JSON.stringify(message));
}
