import type { Fault } from '../../host/faults/fault.ts';
import type { Outlook } from '../../host/outlook.ts';
import { defaultTimeouts, type Timeouts } from '../../host/protocol/run-function.ts';

/** A fault that the user can switch on. */
export interface FaultSwitch {
  readonly label: string;
  /** What the user sees then, or why the fault matters. */
  readonly hint: string;
  /** The call that misbehaves; `page.load` stands for loading the add-in's own pages. */
  readonly call: string;
  readonly fault: Fault;
  /** How long Outlook waits with this fault, if its usual limits would be tedious. */
  readonly timeouts?: Partial<Timeouts>;
}

export const faultSwitches: readonly FaultSwitch[] = [
  {
    label: 'Recipients cannot be read',
    hint: 'Outlook answers error 9030. The policy says what an unread message gets.',
    call: 'recipients.get',
    fault: { type: 'error', code: 9030 },
  },
  {
    label: 'Recipients are read slowly',
    hint: 'Each answer comes 1.5 seconds late.',
    call: 'recipients.get',
    fault: { type: 'late', ms: 1500 },
  },
  {
    label: 'Outlook never answers',
    hint: 'The add-in gives up by itself, so that Send does not hang.',
    call: 'recipients.get',
    fault: { type: 'never' },
  },
  {
    label: 'Corrections cannot be written',
    hint: 'Outlook refuses the new recipients. Nothing is lost, nothing is sent.',
    call: 'recipients.set',
    fault: { type: 'error', code: 9002 },
  },
  {
    label: 'The dialog is refused',
    hint: 'As by a pop-up blocker (error 12009). A line leads to the pane instead.',
    call: 'dialog.open',
    fault: { type: 'error', code: 12_009 },
  },
  {
    label: 'The choice to keep is not remembered',
    hint: 'Outlook cannot store the answer with the message.',
    call: 'sessionData.set',
    fault: { type: 'error', code: 9020 },
  },
  {
    label: 'The add-in is slow',
    hint: 'Its pages come four seconds late. Outlook says that it takes long.',
    call: 'page.load',
    fault: { type: 'late', ms: 4000 },
    timeouts: { slow: 2000 },
  },
  {
    label: 'The add-in cannot be reached',
    hint: 'Its pages never come. Outlook gives up after 5 seconds here, after minutes in life.',
    call: 'page.load',
    fault: { type: 'never' },
    timeouts: { start: 5000, slow: 2000 },
  },
];

/** Returns whether the switch is on, which means that its fault is the active one of its call. */
export const isOn = (outlook: Outlook, { call, fault }: FaultSwitch): boolean =>
  outlook.faults.get(call) === fault;

/** Turns a switch on or off. At most one switch per call is on. */
export const turn = (outlook: Outlook, one: FaultSwitch, on: boolean): void => {
  if (on) outlook.faults.set(one.call, one.fault);
  else outlook.faults.delete(one.call);
  const patient = faultSwitches.filter((each) => isOn(outlook, each)).map(({ timeouts }) => timeouts);
  outlook.timeouts = Object.assign({}, defaultTimeouts, ...patient) as Timeouts;
  // Pages that run now started without the fault, so the item starts again.
  outlook.compose({ ...outlook.mail(), notices: [] });
};
