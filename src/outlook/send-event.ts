import { type OfficeError, asOfficeError, ownErrors } from './office-error.ts';
import { withTimeLimit } from './time-limit.ts';

/** What Outlook hands to a send handler, as far as we use it. */
export interface SendEvent {
  completed(options: Answer): void;
}

/** The answer to Outlook; the other options are those of Smart Alerts. */
export interface Answer extends Office.SmartAlertsEventCompletedOptions {
  readonly allowEvent: boolean;
}

/** Outlook ends a send handler after 5 minutes without an answer; ours comes before, in milliseconds. */
export const sendLimit = 290_000;

/** How long the handler of failures may take, in milliseconds. */
const failureLimit = 5000;

/**
 * Answers the event exactly once: with what `decide` returns; if that fails or does not come before Outlook gives up, with
 * what `whenItFails` returns; if that fails too, the message is not sent. This is the only place that answers: in classic
 * Outlook a second answer released a blocked message (office-js 6656).
 */
export async function answerOnce(
  event: SendEvent,
  decide: () => Promise<Answer>,
  whenItFails: (error: OfficeError) => Promise<Answer>,
): Promise<void> {
  event.completed(await decision(decide, whenItFails));
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
