import type { Field } from '../detector/address/field.ts';
import type { Review } from '../review/review.ts';
import type { Unchecked } from '../review/blocked-send.ts';
import { plain } from '../text/plain.ts';
import type { WordsInPane } from '../text/words.ts';
import type { PaneState } from './pane-state.ts';

/** Longest version text that is shown, in code points. */
export const longestVersion = 100;

const checkedFields: Readonly<Record<Review['kind'], readonly Field[]>> = {
  message: ['to', 'cc', 'bcc'],
  appointment: ['required', 'optional'],
};

/** Returns which fields were checked, and by which policy. */
export function checkedBy({ pane, fields }: WordsInPane, { kind, policyVersion }: Review): string {
  const names = checkedFields[kind].map((field) => fields[field]);
  return pane.checkedBy(names, plain(policyVersion, longestVersion));
}

/** Returns the sentence that the pane shows where there is nothing to decide. */
export function sentence(words: WordsInPane, shown: PaneState, stopped: boolean): string {
  const { pane, notice, announce, outside } = words;
  switch (shown.type) {
    case 'loading':
      return pane.loading;
    case 'sending':
      return announce.sending;
    case 'outside':
      return outside.notInOutlook;
    case 'no-policy':
      return notice.policyBroken;
    case 'unreadable':
      return notChecked(words, 'recipients');
    case 'not-sent':
      return pane.notSent;
    case 'reviewed':
      return checked(words, shown, stopped);
  }
}

/** Returns what could not be checked, why, and what to do. */
export function notChecked({ pane, notice, errors, fields }: WordsInPane, unchecked: Unchecked): string {
  if (unchecked === 'policy') return notice.policyBroken;
  if (unchecked === 'time') return notice.outOfTime;
  if (unchecked === 'recipients') return `${pane.notChecked([])} ${errors.unreadable}`;
  return `${pane.notChecked([fields[unchecked]])} ${notice.notAllRead(fields[unchecked])}`;
}

function checked(
  words: WordsInPane,
  { message }: Extract<PaneState, { type: 'reviewed' }>,
  stopped: boolean,
): string {
  const { pane } = words;
  if (message.hasUntold) return notChecked(words, 'recipients');
  const [unread] = message.incomplete;
  if (unread !== undefined) return notChecked(words, unread);
  const { length } = message.recipients;
  if (length === 0) return pane.noRecipients;
  const said = pane.nothingDoubtful(length);
  return stopped ? `${said} ${pane.ready}` : said;
}
