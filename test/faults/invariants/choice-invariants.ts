import type { MemberName } from '../rows/broken-members.ts';
import { faultOf, isCall, isMember, losesPage, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { meant } from '../rows/stories.ts';

/** Fails if a doubtful address left that the sender did not keep, whatever happened to the other recipients. */
export const insisted = ({ sent, kept }: Seen): string[] =>
  sent
    .flat()
    .map((entry) => entry.slice(2))
    .filter((address) => address in meant && !kept.includes(address))
    .map((address) => `${address} left, but the sender did not keep it`);

/**
 * Fails if a later message is not asked about although the mailbox does not remember the address, if the sender is
 * asked again about a remembered address without any fault, or if an address was remembered that was only kept.
 */
export const remembers = ({ cause, story }: Row, { remembered, askedLater }: Seen): string[] => {
  if (askedLater === undefined) return [];
  if (!askedLater && !remembered) return ['a later message is not asked about, and nothing is remembered'];
  if (story === 'kept') return remembered ? ['remembered, although only kept'] : [];
  return askedLater && cause.kind === 'none' ? ['asks again, although it is remembered'] : [];
};

/** Whether Outlook may leave a dialog open: opening or closing fails, the machine slept, or the page was reloaded. */
const mayLeaveDialog = (cause: Cause): boolean =>
  isCall(cause, 'dialog.open', 'dialog.close') ||
  cause.kind === 'sleep' ||
  faultOf(cause)?.type === 'reloads';

/** Fails if a dialog is still open that nothing listens to, because the sender could answer it in vain. */
export const closes = ({ cause }: Row, { dialogStands }: Seen): string[] =>
  dialogStands && !mayLeaveDialog(cause) ? ['a dialog is still open'] : [];

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

/** Whether a good message can be checked and sent without what is broken. */
const isUnneeded = (cause: Cause): boolean =>
  unneededKinds.includes(cause.kind) || isCall(cause, 'from.get') || isMember(cause, ...unneededMembers);

/** Fails if a good message was stopped or asked about because of something that the check does not need. */
export const letsGo = ({ cause, story }: Row, { decided, dialogs }: Seen): string[] => {
  if (story !== 'good mail' || !isUnneeded(cause) || losesPage(cause)) return [];
  const [first] = decided;
  const isAsked = dialogs > 0 ? ['a dialog for a good message'] : [];
  return first?.result.type === 'sent' ? isAsked : ['a good message was stopped'];
};
