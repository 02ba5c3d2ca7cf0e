import type { Doubt, Outcome, Review } from '../../review/review.ts';
import { call } from '../office/call.ts';
import { type FromDialog, type ToDialog, parseToDialog } from './dialog-messages.ts';
import { isFromUs } from '../office/own-origin.ts';
import { ownErrors } from '../office/office-error.ts';
import { after, withTimeLimit } from '../office/time-limit.ts';

/** The dialog's side of the conversation. */
export interface Opener {
  /**
   * Asks whether an edited address is doubtful too. Rejects if the opener fails or does not answer in time.
   */
  readonly check: (doubtId: string, address: string) => Promise<Doubt | undefined>;
  /** Sends the outcome. Only the first call has an effect. */
  readonly answer: (outcome: Outcome) => void;
}

/**
 * ready* is repeated, because the opener may not listen yet: interval in milliseconds, and number of times.
 */
const readyInterval = 1000;
const readyTimes = 20;
/** Time limit for checking an edited address, in milliseconds. */
const checkLimit = 5000;

/**
 * Starts to listen, sends *ready*, and calls `onReview` once, with the first review. Rejects with an
 * `OfficeError` if the client cannot send messages to a dialog.
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
  sendReady(() => reviewed, readyTimes);
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

function sendReady(isDone: () => boolean, times: number): void {
  if (isDone() || times === 0) return;
  send({ type: 'ready' });
  after(readyInterval, () => {
    sendReady(isDone, times - 1);
  });
}

function checker(checks: Map<string, (message: ToDialog) => void>): Opener['check'] {
  let count = 0;
  return async (doubtId, address) => {
    count += 1;
    const id = String(count);
    const answer = new Promise<ToDialog>((resolve) => {
      checks.set(id, resolve);
      send({ type: 'check', id, doubtId, address });
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
    send({ type: 'outcome', outcome });
  };
}

function send(message: FromDialog): void {
  Office.context.ui.messageParent(JSON.stringify(message));
}
