import type { Field } from '../detector/recipient.ts';
import type { Review } from '../review/review.ts';
import { wordsOfFailure } from '../text/failure.ts';
import { plain } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import type { Look } from './look.ts';

/** The longest version that is shown, in code points. */
const longestVersion = 100;

const checkedFields: Readonly<Record<Review['kind'], readonly Field[]>> = {
  message: ['to', 'cc', 'bcc'],
  appointment: ['required', 'optional'],
};

/** Which fields were checked, and by which policy. */
export function checkedBy({ pane, fields }: Words, { kind, policyVersion }: Review): string {
  const names = checkedFields[kind].map((field) => fields[field]);
  return pane.checkedBy(names, plain(policyVersion, longestVersion));
}

/** The one thing that the pane says where there is nothing to decide. */
export function sentence(words: Words, shown: Look, stopped: boolean): string {
  const { pane, notice, errors, announce } = words;
  switch (shown.type) {
    case 'loading':
      return pane.loading;
    case 'sending':
      return announce.sending;
    case 'outside':
      return pane.notInOutlook;
    case 'no-policy':
      return notice.policyBroken;
    case 'unreadable':
      return `${pane.notChecked([])} ${errors.unreadable}`;
    case 'not-kept':
      return pane.notKept;
    case 'not-remembered':
      return notice.notRemembered;
    case 'not-sent':
      return pane.notSent;
    case 'applied':
      return stopped ? notice.changedPressSend(shown.kind) : pane.applied(shown.kind);
    case 'failed':
      return wordsOfFailure(words, shown.failure);
    case 'reviewed':
      return checked(words, shown, stopped);
  }
}

function checked(
  { pane, notice, fields }: Words,
  { message }: Extract<Look, { type: 'reviewed' }>,
  stopped: boolean,
) {
  const [unread] = message.incomplete;
  if (unread !== undefined)
    return `${pane.notChecked([fields[unread]])} ${notice.notAllRead(fields[unread])}`;
  const { length } = message.recipients;
  if (length === 0) return pane.noRecipients;
  const said = pane.nothingDoubtful(length);
  return stopped ? `${said} ${pane.pressSend}` : said;
}
