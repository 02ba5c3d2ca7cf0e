import { has } from '../outlook/office/item.ts';
import { clearEarly, clearNotice, showEarly } from '../outlook/notice/notice.ts';
import { earlyNotice } from '../text/compose/early-notice.ts';
import type { WordsInPane } from '../text/words.ts';
import { needsChoice } from '../review/doubts/needs-choice.ts';
import { isWhole } from '../outlook/message/message.ts';
import type { Reviewed } from './pane-state.ts';

/**
 * Updates the notices on the message after a choice. The early one, because keeping an address changes no
 * recipients and so raises no event; before Mailbox 1.11 there are no such events: there it is only removed,
 * since nothing would remove a new one later. The one of the last Send goes as soon as nothing is open.
 */
export async function renewNotices({ fresh, message }: Reviewed, words: WordsInPane): Promise<void> {
  const notice = earlyNotice(fresh, words);
  await (notice && has('Mailbox', '1.11') ? showEarly(notice) : clearEarly());
  if (isWhole(message) && !fresh.doubts.some(needsChoice)) await clearNotice();
}
