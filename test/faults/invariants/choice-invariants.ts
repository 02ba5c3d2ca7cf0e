import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { meant } from '../rows/stories.ts';

/** Nothing doubtful leaves on which the sender did not insist, in whatever state the others are. */
export const insisted = ({ sent, kept }: Seen): string[] =>
  sent
    .flat()
    .map((entry) => entry.slice(2))
    .filter((address) => address in meant && !kept.includes(address))
    .map((address) => `${address} left, and nobody kept it`);

/** The sender is not asked about an address again that the mailbox holds, and about no other; what is only kept, it does not hold. */
export const remembers = ({ what, story }: Row, { remembered, askedLater }: Seen): string[] => {
  if (askedLater === undefined) return [];
  if (!askedLater && !remembered) return ['a later message is not asked about, and nothing is remembered'];
  if (story === 'kept') return remembered ? ['remembered, although only kept'] : [];
  return askedLater && what === 'no fault' ? ['asks again, although it is remembered'] : [];
};

/** A dialog that nobody listens to any more must not take an answer: but for one that Outlook does not close, or not in time. */
export const closes = ({ what, how }: Row, { dialogStands }: Seen): string[] =>
  dialogStands && !/^(?:dialog\.(?:close|open)|sleep)/.test(what) && !how.includes('loaded anew')
    ? ['a dialog still stands there']
    : [];

/** What has nothing to do with whether a good message may leave. */
const besideThePoint =
  /^(?:no fault|Send|clock|settings|from\.get|sessionData|roamingSettings|dialog|Office: (?:platform|hostName|displayLanguage|officeTheme|userProfile|isSetSupported|requirements|cc\.setAsync|from|sessionData|roamingSettings|notificationMessages|mailbox|ui|displayDialogAsync)$)/;

/** No good message is stopped, or asked about, because of something that it does not need. */
export const letsGo = ({ what, how, story }: Row, { decided, dialogs }: Seen): string[] => {
  if (story !== 'good mail' || !besideThePoint.test(what) || /vanishes|loaded anew/.test(how)) return [];
  const [first] = decided;
  const isAsked = dialogs > 0 ? ['a dialog for a good message'] : [];
  return first?.result.type === 'sent' ? isAsked : ['a good message was stopped'];
};
