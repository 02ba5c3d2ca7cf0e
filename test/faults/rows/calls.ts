import type { CallPlan } from './call-plan.ts';
import { earlyCalls } from './early-calls.ts';
import { anyFault, doneAnyway, wrongData } from './fault-list.ts';
import { itemCalls } from './item-calls.ts';
import { windowCalls } from './window-calls.ts';

/** Calls when a page starts and when an event ends. */
const pageCalls: readonly CallPlan[] = [
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

/** Every call that the add-in makes to Office, with its faults. */
export const calls: readonly CallPlan[] = [...itemCalls, ...windowCalls, ...earlyCalls, ...pageCalls];
