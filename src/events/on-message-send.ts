import { alertHasButton, stopped } from '../outlook/notice/alert.ts';
import { type MessageInReview, readForReview } from '../outlook/message/read-for-review.ts';
import { learnFrom } from '../outlook/storage/mailbox-memory.ts';
import { leaveBlockedSend } from '../outlook/storage/last-blocked-send.ts';
import { notify, showEarly } from '../outlook/notice/notice.ts';
import { type Answer, type OutlookEvent, answerOnce } from '../outlook/event/send-event.ts';
import type { Policy } from '../policy/policy.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { needsChoice } from '../review/doubts/needs-choice.ts';
import type { Review } from '../review/review.ts';
import type { StoppedBy, Unchecked } from '../review/blocked-send.ts';
import { alertText } from '../text/compose/alert.ts';
import { earlyNotice } from '../text/compose/early-notice.ts';
import type { SendWords } from '../text/words.ts';
import { type NotChecked, failed, faultyPolicy, unread, unreadPart } from './send-decision.ts';
import { sendWords, spokenWords } from './words.ts';

/**
 * The handler of `OnMessageSend` and `OnAppointmentSend` (Smart Alerts): stops a doubtful message with an
 * alert that names the addresses and whose button opens the pane. It changes no recipients: writing them here
 * loses the answer or sends twice (office-js 5132, 6196, 4311).
 *
 * @param config undefined when the policy is faulty: no message is sent then, and the alert says why
 * @param build the version of Nearmiss that was built
 */
export function messageSendHandler(
  config: AddInConfig | undefined,
  build: string,
): (event: OutlookEvent) => Promise<void> {
  const by = { policyVersion: config?.policy.version, build };
  return (event) =>
    answerOnce(
      event,
      async () => answered(await decide(config), by),
      (error) => answered(stay(failed(error), sendWords()), by),
    );
}

interface Decision {
  readonly answer: Answer;
  /** What could not be checked, so that the message is not sent. */
  readonly unchecked?: Unchecked;
}

async function answered({ answer, unchecked }: Decision, by: StoppedBy): Promise<Answer> {
  if (!answer.allowEvent) await leaveBlockedSend({ ...by, unchecked });
  return answer;
}

async function decide(config: AddInConfig | undefined): Promise<Decision> {
  if (!config) return stay(faultyPolicy, await spokenWords());
  const opened = await readForReview(config);
  if (!opened) return asThePolicySays(config.policy, unread);
  return opened.review.phase === 'decided'
    ? leave(opened, config)
    : { answer: alertAbout(opened, await spokenWords()) };
}

function stay({ notice, unchecked }: NotChecked, words: SendWords): Decision {
  return { answer: stopped({ text: notice(words) }), unchecked };
}

function alertAbout({ review }: MessageInReview, words: SendWords): Answer {
  const { kind } = review;
  const label = words.alert.button;
  const doubts = review.doubts.filter(needsChoice).map(({ id }) => id);
  return stopped({ ...alertText(words, review, alertHasButton()), pane: { label, kind, doubts } });
}

/** Lets the message go and learns from it. Doubts that need no choice are only shown in a notice. */
async function leave({ message, review, insisted }: MessageInReview, config: AddInConfig): Promise<Decision> {
  const left = unreadPart(message);
  if (left) return asThePolicySays(config.policy, left);
  await Promise.all([learnFrom(message, insisted, config), showDoubts(review)]);
  return { answer: { allowEvent: true } };
}

async function showDoubts(review: Review): Promise<void> {
  const notice = review.doubts.length > 0 ? earlyNotice(review, await spokenWords()) : undefined;
  if (notice) await showEarly(notice);
}

async function asThePolicySays({ whenUnreadable }: Policy, otherwise: NotChecked): Promise<Decision> {
  const words = await spokenWords();
  if (whenUnreadable === 'allow') {
    await notify(words.notice.unreadableSent);
    return { answer: { allowEvent: true } };
  }
  if (whenUnreadable !== 'ask' || !alertHasButton()) return stay(otherwise, words);
  const { unchecked } = otherwise;
  return { answer: stopped({ text: words.alert.unreadable, mayInsist: true }), unchecked };
}
