import { type OfficeError, asOfficeError, ownErrors } from '../office/office-error.ts';
import { withTimeLimit } from '../office/time-limit.ts';

/** What Outlook hands to a handler of an event, as far as we use it. */
export interface OutlookEvent {
  completed(options?: Answer): void;
}

/** The answer to a send event; the options besides `allowEvent` are those of Smart Alerts. */
export interface Answer extends Office.SmartAlertsEventCompletedOptions {
  readonly allowEvent: boolean;
}

/** Outlook ends a send handler after 5 minutes without an answer; ours comes before, in milliseconds. */
export const sendLimit = 290_000;

/** How long the handler of any other event may take, in milliseconds: a slow one delays others (office-js 4391). */
export const quietLimit = 15_000;

/** How long the handler of failures may take, in milliseconds. */
const failureLimit = 5000;

/**
 * Answers a send event exactly once: with what `decide` returns; if that fails or does not come before Outlook gives up, with
 * what `whenItFails` returns; if that fails too, the message is not sent.
 */
export async function answerOnce(
  event: OutlookEvent,
  decide: () => Promise<Answer>,
  whenItFails: (error: OfficeError) => Promise<Answer>,
): Promise<void> {
  complete(event, await decision(decide, whenItFails));
}

/** Answers a send event with yes, without a look at the message: for the build that an administrator puts in place in need. */
export function allowAtOnce(event: OutlookEvent): void {
  complete(event, { allowEvent: true });
}

/** Completes an event that wants no answer, exactly once, when `work` is done, has failed or takes too long. */
export async function completeAfter(event: OutlookEvent, work: () => Promise<void>): Promise<void> {
  try {
    await withTimeLimit(work(), quietLimit, ownErrors.noAnswer);
  } catch {
    // What could not be said now is said at Send.
  }
  complete(event);
}

/** The only place that answers: in classic Outlook a second answer released a blocked message (office-js 6656). */
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
