import { readMessageQuietly } from '../outlook/message/message.ts';
import { readForReview } from '../outlook/message/read-for-review.ts';
import { clearEarly, showEarly } from '../outlook/notice/notice.ts';
import { type OutlookEvent, completeAfter } from '../outlook/event/send-event.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { earlyNotice } from '../text/compose/early-notice.ts';
import { spokenWords } from './words.ts';

/**
 * The handler of `OnMessageRecipientsChanged` and `OnAppointmentAttendeesChanged`: shows a notice on the
 * message while something in it is doubtful. The event does not say which recipient changed (office-js 3972),
 * so the whole message is read. If the recipients change again meanwhile, only the newest event changes the
 * notice. Send does not rely on any of this.
 */
export function recipientsChangedHandler(
  config: AddInConfig | undefined,
): (event: OutlookEvent) => Promise<void> {
  let newest = 0;
  return (event) => {
    const mine = ++newest;
    return completeAfter(event, async () => {
      if (config) await refresh(config, () => mine === newest);
    });
  };
}

async function refresh(config: AddInConfig, isNewest: () => boolean): Promise<void> {
  const opened = await readForReview(config, readMessageQuietly);
  if (!opened) return;
  const { message, review } = opened;
  const notice = review.doubts.length > 0 ? earlyNotice(review, await spokenWords()) : undefined;
  // A recipient that Outlook does not return at the moment (office-js 2502) may be the one that the notice is about.
  if (!isNewest() || (!notice && message.hasUntold)) return;
  await (notice ? showEarly(notice) : clearEarly());
}
