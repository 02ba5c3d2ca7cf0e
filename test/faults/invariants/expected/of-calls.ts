import type { Fault } from '../../../../src/playground/host/faults/fault.ts';
import type { CallName, Phase } from '../../rows/cause.ts';
import {
  fails,
  inDialog,
  isDoneAnyway,
  isEmptyAnswer,
  isLost,
  onSend,
  smartAlerts,
  type Expectation,
} from './expectation.ts';
import {
  askedInPaneToo,
  blocked,
  blockedInPaneToo,
  changed,
  dialogFailed,
  notKept,
  nothing,
  notForgotten,
  notRemembered,
  notStarted,
  notStartedInPaneToo,
  outOfTime,
  refused,
  sentUnread,
  tooLong,
  usePane,
} from './word-sets.ts';

/** What the sender reads if a call fails. */
export interface CallExpectation extends Expectation {
  readonly fault: (fault: Fault) => boolean;
  /** The numbers of the call, from 1, if only one call fails; undefined if every call does. */
  readonly nth?: readonly number[] | 'any';
  /** When the call is made; by default from Send on. */
  readonly phase?: Phase | 'any';
}

const has =
  (...types: readonly Fault['type'][]) =>
  ({ type }: Fault): boolean =>
    types.includes(type);

const hasCode =
  (...codes: readonly number[]) =>
  (fault: Fault): boolean =>
    fault.type === 'error' && fault.done !== true && codes.includes(fault.code);

const isLate = (fault: Fault): boolean => fault.type === 'late' && isLost(fault);

const meanwhile = { fault: has('meanwhile'), nth: 'any', words: [changed, nothing] } as const;

const recipientsGet: readonly CallExpectation[] = [
  // The add-in believes that a field is empty. If the field was not empty before, the recipients have changed.
  { fault: isEmptyAnswer, phase: 'any', words: [nothing, ['pane.noRecipients']] },
  { fault: isEmptyAnswer, nth: [2, 4], ...onSend, words: [changed, nothing] },
  { fault: isEmptyAnswer, nth: 'any', words: [nothing] },
  { fault: fails, policy: 'allow', words: [sentUnread] },
  { fault: fails, policy: 'ask', ...smartAlerts, words: [askedInPaneToo] },
  { fault: fails, phase: 'any', ...onSend, words: [blocked] },
  { fault: fails, phase: 'any', words: [blockedInPaneToo] },
  { fault: fails, nth: [2], words: [blocked] },
  { fault: fails, nth: [4], ...inDialog, words: [['errors.unreadable']] },
  { fault: fails, nth: [8], ...inDialog, words: [blocked] },
  { fault: has('reloads'), nth: [2], ...smartAlerts, words: [tooLong] },
  meanwhile,
];

const sessionData: readonly CallExpectation[] = [
  { fault: fails, ...smartAlerts, words: [notKept, nothing] },
  { fault: fails, nth: 'any', ...smartAlerts, words: [notForgotten, notKept, nothing] },
];

const dialogOpen: readonly CallExpectation[] = [
  // Outlook is still closing an earlier dialog; the second attempt succeeds.
  { fault: hasCode(12007), nth: [1], words: [nothing] },
  // Without session data, a sender who keeps an address in the pane reads that Outlook cannot remember it.
  {
    fault: hasCode(12007, 12009, 12011),
    clients: ({ sessionData: most }) => most === 0,
    words: [usePane, [...usePane, ...notKept]],
  },
  { fault: hasCode(12007, 12009, 12011), words: [usePane] },
  { fault: (fault) => fails(fault) || isDoneAnyway(fault), words: [dialogFailed] },
  { fault: fails, nth: [1], words: [dialogFailed] },
];

const failsOrVanishes = (fault: Fault): boolean => fails(fault) || fault.type === 'vanishes';

/** What the sender reads, by call. The first that fits applies; if none fits, the sender reads nothing. */
export const ofCalls: Readonly<Partial<Record<CallName, readonly CallExpectation[]>>> = {
  'recipients.get': recipientsGet,
  'recipients.set': [
    meanwhile,
    { fault: fails, words: [refused] },
    { fault: fails, nth: 'any', words: [refused] },
  ],
  'sessionData.get': sessionData,
  'sessionData.set': sessionData,
  'roamingSettings.save': [
    { fault: (fault) => isLost(fault) || isDoneAnyway(fault), words: [notRemembered, nothing] },
  ],
  'notifications.replace': [
    { fault: (fault) => isShown(fault), policy: 'allow', words: [sentUnread] },
    { fault: (fault) => isShown(fault), ...onSend, words: [blocked] },
    { fault: has('vanishes'), ...smartAlerts, words: [['pane.notChecked errors.unreadable']] },
  ],
  'dialog.open': dialogOpen,
  'dialog.tell': [{ fault: fails, words: [outOfTime] }],
  'dialog.listen': [{ fault: failsOrVanishes, words: [dialogFailed] }],
  'dialog.answer': [
    { fault: failsOrVanishes, words: [dialogFailed] },
    { fault: has('vanishes'), nth: [1], words: [dialogFailed] },
    { fault: failsOrVanishes, nth: [2], words: [outOfTime] },
  ],
  'item.send': [
    {
      fault: (fault) => fails(fault) || (fault.type === 'error' && isDoneAnyway(fault)),
      words: [['pane.notSent']],
    },
  ],
  'start.commands': [{ fault: fails, ...smartAlerts, words: [notStarted] }],
  'start.context': [{ fault: fails, ...smartAlerts, words: [notStartedInPaneToo] }],
  'start.item': [
    {
      fault: (fault) => isLate(fault) || fault.type === 'never',
      ...smartAlerts,
      words: [notStartedInPaneToo],
    },
    { fault: fails, ...smartAlerts, words: [blockedInPaneToo] },
  ],
  'event.completed': [{ fault: fails, ...smartAlerts, words: [tooLong] }],
};

/** Whether Outlook shows the notification in spite of the fault. */
const isShown = (fault: Fault): boolean =>
  isDoneAnyway(fault) || fault.type === 'twice' || (fault.type === 'late' && !isLost(fault));

/** What the sender reads if every call of the item fails. */
export const ofEveryCall: readonly CallExpectation[] = [
  { fault: fails, policy: 'ask', ...smartAlerts, words: [askedInPaneToo] },
  { fault: fails, policy: 'block', ...smartAlerts, words: [blockedInPaneToo] },
];
