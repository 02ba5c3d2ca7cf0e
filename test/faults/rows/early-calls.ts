import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { CallPlan } from './call-plan.ts';
import { anyFault, doneAnyway, once, only, wrongData } from './fault-list.ts';

/** What the calls of the handler of changed recipients have in common. */
const early = {
  phase: 'compose',
  stories: ['good mail', 'corrected'],
  setting: { tells: true },
  clients: ({ recipientsChanged }: Client) => recipientsChanged === true,
} as const satisfies Partial<CallPlan>;

/** What the calls of the handler of a new message have in common, at the start of a reply. */
const atFirst = {
  phase: 'compose',
  stories: ['reply'],
  setting: { tells: true },
  clients: ({ newMessage }: Client) => newMessage === true,
} as const satisfies Partial<CallPlan>;

/** Calls while the message is being written. */
export const earlyCalls: readonly CallPlan[] = [
  {
    ...early,
    call: 'recipients.get',
    members: [],
    faults: [...once, ...wrongData.slice(1)],
  },
  {
    ...atFirst,
    call: 'item.composeType',
    members: ['MessageCompose.getComposeTypeAsync'],
    faults: [...anyFault(), ...wrongData],
  },
  { ...atFirst, call: 'recipients.get', members: [], faults: only(1, [...once, ...wrongData.slice(1)]) },
  {
    ...atFirst,
    call: 'sessionData.set',
    members: [],
    faults: [...anyFault([9051]), ...doneAnyway(), ...wrongData.slice(0, 3)],
  },
  {
    ...atFirst,
    call: 'sessionData.get',
    members: [],
    faults: [...anyFault([9050]), ...wrongData],
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
];
