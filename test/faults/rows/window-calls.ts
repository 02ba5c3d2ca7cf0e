import { atLeast } from '../../../src/playground/host/clients/library.ts';
import { dialogs, smartAlerts, type CallPlan } from './call-plan.ts';
import { anyFault, dialogEnds, doneAnyway, error, once, only, wrongData } from './fault-list.ts';

/** Calls about the dialog and the pane. */
export const windowCalls: readonly CallPlan[] = [
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
];
