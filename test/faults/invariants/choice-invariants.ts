import type { MemberName } from '../rows/broken-members.ts';
import { faultOf, isCall, isMember, losesPage, type Cause } from '../rows/cause.ts';
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

/**
 * The sender is not asked again about an address that the mailbox holds, and is asked about every other; what is only kept, the
 * mailbox does not hold.
 */
export const remembers = ({ cause, story }: Row, { remembered, askedLater }: Seen): string[] => {
  if (askedLater === undefined) return [];
  if (!askedLater && !remembered) return ['a later message is not asked about, and nothing is remembered'];
  if (story === 'kept') return remembered ? ['remembered, although only kept'] : [];
  return askedLater && cause.kind === 'none' ? ['asks again, although it is remembered'] : [];
};

/** Whether Outlook may leave a dialog open: it does not open or close it as asked, or in time, or its page went. */
const mayLeaveDialog = (cause: Cause): boolean =>
  isCall(cause, 'dialog.open', 'dialog.close') ||
  cause.kind === 'sleep' ||
  faultOf(cause)?.type === 'reloads';

/** A dialog that nobody listens to any more must not take an answer. */
export const closes = ({ cause }: Row, { dialogStands }: Seen): string[] =>
  dialogStands && !mayLeaveDialog(cause) ? ['a dialog still stands there'] : [];

const unneededMembers: readonly MemberName[] = [
  'platform',
  'hostName',
  'displayLanguage',
  'officeTheme',
  'userProfile',
  'isSetSupported',
  'requirements',
  'cc.setAsync',
  'from',
  'sessionData',
  'roamingSettings',
  'notificationMessages',
  'mailbox.addHandlerAsync',
  'ui',
  'displayDialogAsync',
];
const unneededKinds: readonly Cause['kind'][] = ['none', 'send repeated', 'clock', 'settings'];

/** Whether a good message can be checked, and leave, without what is at fault. */
const isUnneeded = (cause: Cause): boolean =>
  unneededKinds.includes(cause.kind) || isCall(cause, 'from.get') || isMember(cause, ...unneededMembers);

/** No good message is stopped, or asked about, because of something that it does not need. */
export const letsGo = ({ cause, story }: Row, { decided, dialogs }: Seen): string[] => {
  if (story !== 'good mail' || !isUnneeded(cause) || losesPage(cause)) return [];
  const [first] = decided;
  const isAsked = dialogs > 0 ? ['a dialog for a good message'] : [];
  return first?.result.type === 'sent' ? isAsked : ['a good message was stopped'];
};
