import { asked, canOpenDialogs, dialogs, onSend, smartAlerts, type CallPlan } from './call-plan.ts';
import { anyFault, doneAnyway, meanwhile, once, only, wrongData } from './fault-list.ts';

const unreadable = ['recipients.get', { type: 'error', code: 5001 }] as const;
const writes = [...anyFault(), ...doneAnyway(), ...wrongData.slice(0, 3)];

/** Calls about the item: recipients, sender, session data, settings and notifications. */
export const itemCalls: readonly CallPlan[] = [
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
    call: 'recipients.set',
    members: [],
    stories: ['undone'],
    editions: smartAlerts,
    faults: [1, 2, 3, 4].flatMap((at) => only(at, [...once, ...doneAnyway()])),
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
    stories: ['forgotten'],
    editions: smartAlerts,
    faults: [2, 3].flatMap((at) => only(at, [...once, ...doneAnyway()])),
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
    // The near misses are counted.
    call: 'roamingSettings.save',
    members: [],
    stories: ['corrected', 'undone'],
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
    // The pane removes the notice of Send where no dialog can be opened.
    call: 'notifications.remove',
    members: [],
    stories: ['corrected'],
    editions: onSend,
    clients: (client) => !canOpenDialogs(client),
    faults: writes,
  },
  {
    call: 'notifications.remove',
    members: [],
    stories: ['corrected'],
    editions: smartAlerts,
    faults: writes,
  },
];
