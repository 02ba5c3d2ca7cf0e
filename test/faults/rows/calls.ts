import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import { atLeast } from '../../../src/playground/host/clients/library.ts';
import {
  anyFault,
  dialogEnds,
  doneAnyway,
  error,
  meanwhile,
  once,
  only,
  wrongData,
  type NamedFault,
} from './fault-list.ts';
import type { DriverSetting } from '../pages/driver.ts';
import type { CallName, Phase } from './cause.ts';
import type { StoryName } from './stories.ts';

/** What the policy says of mail that cannot be read. */
export type WhenUnreadable = 'block' | 'allow' | 'ask';

/** One call of Office that we make: which faults it is put through, in which stories. */
export interface CallPlan {
  /** The simulator's name of the call. */
  readonly call: CallName;
  /** Its members as TypeScript names them; a test compares them with the code. */
  readonly members: readonly string[];
  readonly stories: readonly StoryName[];
  /** Where the call is made; in both editions and every client where nothing is said. */
  readonly editions?: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
  readonly policies?: readonly WhenUnreadable[];
  readonly faults: readonly NamedFault[];
  readonly setting?: Partial<DriverSetting>;
  /** Another fault, without which the call is not made. */
  readonly besides?: readonly [CallName, Fault];
  /** When the call is made; from Send on where nothing is said. */
  readonly phase?: Phase;
}

const asked: readonly StoryName[] = ['corrected', 'kept', 'given up'];
const onSend: readonly Edition[] = ['on-send'];
const smartAlerts: readonly Edition[] = ['smart-alerts'];

/** A dialog is only opened where one can talk to it. */
export const canOpenDialogs = ({ messageChild, requirements }: Client): boolean =>
  messageChild === true && requirements.DialogApi !== '1.1';

const dialogs = { editions: onSend, stories: asked, clients: canOpenDialogs };

const unreadable = ['recipients.get', { type: 'error', code: 5001 }] as const;
const writes = [...anyFault(), ...doneAnyway(), ...wrongData.slice(0, 3)];

/** While the message is being written, by the handler of changed recipients. */
const early = {
  phase: 'compose',
  stories: ['good mail', 'corrected'],
  setting: { tells: true },
  clients: ({ recipientsChanged }: Client) => recipientsChanged === true,
} as const satisfies Partial<CallPlan>;

export const calls: readonly CallPlan[] = [
  {
    call: 'recipients.get',
    members: ['Recipients.getAsync'],
    stories: ['good mail', 'corrected', 'meeting'],
    policies: ['block', 'allow', 'ask'],
    faults: [...anyFault(), ...wrongData],
  },
  {
    call: 'recipients.get',
    members: [],
    stories: ['corrected'],
    faults: [
      ...[2, 4, 6, 8].flatMap((at) => only(at, once)),
      ...[4, 6, 8].flatMap((at) => only(at, meanwhile)),
    ],
  },
  {
    call: 'recipients.get',
    members: [],
    stories: ['kept'],
    faults: [4, 5, 6].flatMap((at) => only(at, meanwhile.slice(0, 1))),
  },
  {
    call: 'recipients.set',
    members: ['Recipients.setAsync'],
    stories: ['corrected', 'removed', 'meeting'],
    faults: [
      ...anyFault([5010, 9012, 9013]),
      ...doneAnyway([9030]),
      ...wrongData.slice(0, 3),
      ...[1, 2].flatMap((at) => only(at, [...once, ...doneAnyway(), ...meanwhile])),
    ],
  },
  {
    call: 'from.get',
    members: ['Organizer.getAsync'],
    stories: ['good mail', 'corrected', 'meeting'],
    faults: [...anyFault(), ...wrongData],
  },
  {
    call: 'sessionData.get',
    members: ['SessionData.getAsync', 'MessageCompose.sessionData'],
    stories: asked,
    faults: [...anyFault([9050]), ...wrongData],
  },
  {
    call: 'sessionData.set',
    members: ['SessionData.setAsync'],
    stories: ['kept'],
    faults: [...anyFault([9051]), ...doneAnyway(), ...wrongData.slice(0, 3)],
  },
  {
    call: 'sessionData.set',
    members: [],
    stories: ['given up'],
    editions: onSend,
    clients: (client) => canOpenDialogs(client) && client.sessionData > 0,
    faults: [...anyFault([9051]), ...doneAnyway()],
  },
  {
    call: 'sessionData.set',
    members: [],
    stories: ['corrected'],
    editions: smartAlerts,
    clients: ({ sessionData }) => sessionData > 0,
    faults: [...anyFault([9051]), ...doneAnyway()],
  },
  {
    call: 'roamingSettings.save',
    members: ['RoamingSettings.saveAsync', 'RoamingSettings.get', 'RoamingSettings.set'],
    stories: ['remembered'],
    faults: [...anyFault(), ...doneAnyway(), ...wrongData.slice(0, 3)],
  },
  {
    call: 'notifications.replace',
    members: ['NotificationMessages.replaceAsync'],
    stories: ['good mail'],
    policies: ['allow'],
    faults: [...anyFault([9025]), ...doneAnyway(), ...wrongData.slice(0, 3)],
    besides: unreadable,
  },
  {
    call: 'notifications.replace',
    members: [],
    stories: ['good mail'],
    editions: onSend,
    faults: [...anyFault([9025]), ...doneAnyway()],
    besides: unreadable,
  },
  {
    call: 'notifications.remove',
    members: ['NotificationMessages.removeAsync'],
    stories: ['given up'],
    editions: onSend,
    clients: dialogs.clients,
    faults: writes,
  },
  {
    call: 'notifications.remove',
    members: [],
    stories: ['corrected'],
    editions: smartAlerts,
    faults: writes,
  },
  {
    ...dialogs,
    call: 'dialog.open',
    members: ['UI.displayDialogAsync'],
    faults: [
      ...anyFault([12002, 12004, 12005, 12007, 12009, 12011]),
      ...doneAnyway(),
      ...only(1, [...once, error(12007)]),
    ],
  },
  {
    ...dialogs,
    call: 'dialog.tell',
    members: ['Dialog.messageChild'],
    faults: [...anyFault(), ...dialogEnds, ...only(1, once)],
  },
  {
    ...dialogs,
    call: 'dialog.answer',
    members: ['UI.messageParent'],
    faults: [...anyFault(), ...[1, 2].flatMap((at) => only(at, [...once.slice(0, 6), ...dialogEnds]))],
  },
  {
    ...dialogs,
    call: 'dialog.listen',
    members: ['UI.addHandlerAsync', 'Dialog.addEventHandler'],
    faults: [...anyFault(), ...only(1, dialogEnds)],
  },
  { ...dialogs, call: 'dialog.close', members: ['Dialog.close'], faults: [...anyFault(), ...doneAnyway()] },
  {
    call: 'item.listen',
    members: ['MessageCompose.addHandlerAsync', 'AppointmentCompose.addHandlerAsync'],
    stories: ['corrected', 'meeting'],
    editions: smartAlerts,
    faults: anyFault(),
  },
  {
    call: 'pane.listen',
    members: ['MessageCompose.addHandlerAsync', 'AppointmentCompose.addHandlerAsync'],
    stories: ['corrected'],
    editions: smartAlerts,
    faults: anyFault(),
  },
  {
    call: 'item.initializationContext',
    members: [
      'MessageCompose.getInitializationContextAsync',
      'AppointmentCompose.getInitializationContextAsync',
    ],
    stories: ['corrected', 'meeting'],
    editions: smartAlerts,
    faults: [...anyFault([9020]), ...wrongData],
  },
  {
    call: 'item.send',
    members: ['MessageCompose.sendAsync', 'AppointmentCompose.sendAsync'],
    stories: ['corrected', 'meeting'],
    editions: smartAlerts,
    clients: ({ requirements }) => atLeast(requirements.Mailbox, '1.15'),
    faults: [...anyFault(), ...doneAnyway()],
    setting: { permission: 'ReadWriteMailbox' },
  },
  {
    ...early,
    call: 'recipients.get',
    members: [],
    faults: [...once, ...wrongData.slice(1)],
  },
  { ...early, call: 'from.get', members: [], faults: once },
  {
    ...early,
    call: 'notifications.replace',
    members: [],
    stories: ['corrected'],
    faults: [...anyFault([9025]), ...wrongData.slice(0, 3)],
  },
  {
    ...early,
    call: 'notifications.remove',
    members: [],
    stories: ['good mail'],
    faults: [...anyFault([9024]), ...wrongData.slice(0, 3)],
  },
  {
    call: 'start.context',
    members: [],
    stories: ['good mail', 'corrected'],
    faults: [...anyFault(), ...wrongData],
  },
  {
    call: 'start.item',
    members: [],
    stories: ['good mail', 'corrected'],
    faults: [...anyFault(), ...wrongData],
  },
  {
    call: 'start.commands',
    members: ['Office.onReady'],
    stories: ['good mail', 'corrected'],
    faults: anyFault(),
  },
  {
    call: 'event.completed',
    members: [],
    stories: ['good mail', 'corrected', 'given up'],
    faults: [...anyFault(), ...doneAnyway()],
  },
];
