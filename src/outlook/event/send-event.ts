import { type OfficeError, asOfficeError, ownErrors } from '../office/office-error.ts';
import { withTimeLimit } from '../office/time-limit.ts';

/** The part of Outlook's event object that we use. */
export interface OutlookEvent {
  completed(options?: Answer): void;
}

/** The answer to a send event. All options except `allowEvent` are for Smart Alerts. */
export interface Answer extends Office.SmartAlertsEventCompletedOptions {
  readonly allowEvent: boolean;
}

/**
 * Time limit for a send handler, in milliseconds. Outlook terminates the handler after 5 minutes without an
 * answer.
 */
export const sendLimit = 290_000;

/**
 * Time limit for the handler of any other event, in milliseconds: a slow one delays others (office-js 4391).
 */
export const quietLimit = 15_000;

/** Time limit for the failure handler, in milliseconds. */
const failureLimit = 5000;

/**
 * Answers a send event exactly once, with the result of `decide`. If `decide` fails or exceeds the time
 * limit, answers with the result of `whenItFails`. If that fails too, blocks the send.
 */
export async function answerOnce(
  event: OutlookEvent,
  decide: () => Promise<Answer>,
  whenItFails: (error: OfficeError) => Promise<Answer>,
): Promise<void> {
  complete(event, await decision(decide, whenItFails));
}

/**
 * Allows a send without checking the message, for the fallback build that administrators deploy in an
 * emergency.
 */
export function allowAtOnce(event: OutlookEvent): void {
  complete(event, { allowEvent: true });
}

/**
 * Completes an event that needs no answer, exactly once, when `work` has finished, failed or exceeded the
 * time limit.
 */
export async function completeAfter(event: OutlookEvent, work: () => Promise<void>): Promise<void> {
  try {
    await withTimeLimit(work(), quietLimit, ownErrors.noAnswer);
  } catch {
    // A notice that could not be shown now is not lost: the send is checked anyway.
  }
  complete(event);
}

/**
 * The only place that answers an event: in classic Outlook a second answer sent a blocked message (office-js
 * 6656).
 */
function complete(event: OutlookEvent, answer?: Answer): void {
  event.completed(answer);
}

async function decision(
  decide: () => Promise<Answer>,
  whenItFails: (error: OfficeError) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await withTimeLimit(decide(), sendLimit, ownErrors.noAnswer);
  } catch (thrown) {
    return failed(() => whenItFails(asOfficeError(thrown)));
  }
}

async function failed(whenItFails: () => Promise<Answer>): Promise<Answer> {
  try {
    return await withTimeLimit(whenItFails(), failureLimit, ownErrors.noAnswer);
  } catch {
    return { allowEvent: false };
  }
}
