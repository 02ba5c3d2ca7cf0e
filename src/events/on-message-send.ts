import { alertHasButton, stopped } from '../outlook/alert.ts';
import { notify, showEarly } from '../outlook/notice.ts';
import type { OfficeError } from '../outlook/office-error.ts';
import { type Answer, type OutlookEvent, answerOnce } from '../outlook/send-event.ts';
import type { Policy } from '../policy/policy.ts';
import type { Installed } from '../review/installed.ts';
import { needsChoice } from '../review/needs-choice.ts';
import { alertText } from '../text/alert.ts';
import { earlyNotice } from '../text/early-notice.ts';
import type { SendWords } from '../text/words.ts';
import { type Opened, firstOpen, openMessage, withKept } from './open-message.ts';
import type { Saying } from './verdict.ts';
import { sendWords, spokenWords } from './words.ts';

/**
 * The handler of `OnMessageSend` and `OnAppointmentSend` (Smart Alerts): a doubtful message is stopped with an alert that
 * names the addresses and whose button opens the pane. It changes no recipients: writing them here loses the answer or sends
 * twice (office-js 5132, 6196, 4311).
 *
 * @param installed undefined when the policy is faulty: no message is sent then, and the sender reads why
 */
export function messageSendHandler(installed: Installed | undefined): (event: OutlookEvent) => Promise<void> {
  return (event) => answerOnce(event, () => decide(installed), failed);
}

async function decide(installed: Installed | undefined): Promise<Answer> {
  if (!installed) return stopped({ text: (await spokenWords()).notice.policyBroken });
  const read = await openMessage(installed);
  if (!read) return unread(installed.policy, ({ notice }) => notice.unreadableBlocked);
  const opened = await withKept(read, installed);
  return firstOpen(opened.review) ? alertAbout(opened, await spokenWords()) : leave(opened, installed.policy);
}

function alertAbout({ review }: Opened, words: SendWords): Answer {
  const { kind } = review;
  const label = words.alert.button;
  const doubts = review.doubts.filter(needsChoice).map(({ id }) => id);
  return stopped({ ...alertText(words, review, alertHasButton()), pane: { label, kind, doubts } });
}

/** Doubts that need no choice are only shown; a field of which a part could not be read is as good as unread. */
async function leave({ message, review }: Opened, policy: Policy): Promise<Answer> {
  const [field] = message.incomplete;
  if (field !== undefined) return unread(policy, ({ notice, fields }) => notice.notAllRead(fields[field]));
  if (review.doubts.length === 0) return { allowEvent: true };
  const notice = earlyNotice(review, await spokenWords());
  if (notice) await showEarly(notice);
  return { allowEvent: true };
}

async function unread({ whenUnreadable }: Policy, text: Saying): Promise<Answer> {
  const words = await spokenWords();
  if (whenUnreadable === 'allow') {
    await notify(words.notice.unreadableSent);
    return { allowEvent: true };
  }
  return whenUnreadable === 'ask' && alertHasButton()
    ? stopped({ text: words.alert.unreadable, mayInsist: true })
    : stopped({ text: text(words) });
}

/** Only a time-out of everything or a defect of ours comes here. */
function failed(error: OfficeError): Promise<Answer> {
  const { notice } = sendWords();
  return Promise.resolve(
    stopped({ text: error.name === 'NoAnswer' ? notice.outOfTime : notice.unreadableBlocked }),
  );
}
