import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { MemberName } from './broken-members.ts';

/** The calls to Office that have faults in the matrix, by the simulator's names. */
export type CallName =
  | 'recipients.get'
  | 'recipients.set'
  | 'from.get'
  | 'sessionData.get'
  | 'sessionData.set'
  | 'roamingSettings.save'
  | 'notifications.replace'
  | 'notifications.remove'
  | 'dialog.open'
  | 'dialog.tell'
  | 'dialog.answer'
  | 'dialog.listen'
  | 'dialog.close'
  | 'item.composeType'
  | 'item.listen'
  | 'item.initializationContext'
  | 'item.send'
  | 'pane.listen'
  | StartCall
  | 'event.completed';

/** The calls that office.js makes before the add-in is ready. */
export type StartCall = 'start.context' | 'start.item' | 'start.commands';

/** When a call is made: while the message is being written, or from Send on. */
export type Phase = 'compose' | 'send';

/** One call has a fault, every time or (`fault.only`) once. */
export interface CallCause {
  readonly kind: 'call';
  readonly call: CallName;
  readonly fault: Fault;
  readonly phase: Phase;
}

/** Every call of the item has the same fault. */
export interface EveryCallCause {
  readonly kind: 'every call';
  readonly fault: Fault;
}

/** A member of `Office` is not what its type says. */
export interface MemberCause {
  readonly kind: 'member';
  readonly member: MemberName;
}

/** How the page gets the script of the send path, and the policy before it. */
export type Delivery =
  'late by 50 ms' | 'late by 5 s' | 'late by minutes' | 'missing' | 'unreadable' | 'twice';
export type PolicyState = 'missing' | 'cut off' | 'invalid';
/** What is happening when the machine goes to sleep. */
export type Sleep = 'start' | 'reading' | 'dialog' | 'dialog, two minutes' | 'writing';

/** An event while the sender writes or sends, or a fault that a page has from its start. */
export type MomentCause =
  | {
      readonly kind: 'none' | 'dialog left open' | 'send repeated' | 'message retyped' | 'clock' | 'settings';
    }
  | { readonly kind: 'sleep'; readonly during: Sleep }
  | { readonly kind: 'bundle'; readonly delivery: Delivery }
  | { readonly kind: 'policy'; readonly state: PolicyState };

/** What goes wrong in a row. Invariants and expected sentences depend on this, never on the name of the row. */
export type Cause = CallCause | EveryCallCause | MemberCause | MomentCause;

/** Returns the fault of one call or of all calls; undefined if none of the simulator's switches is set. */
export const faultOf = (cause: Cause): Fault | undefined => ('fault' in cause ? cause.fault : undefined);

export const startCalls: readonly CallName[] = ['start.context', 'start.item', 'start.commands'];

/** The calls that read or change something in the item. */
export const itemCalls: readonly CallName[] = [
  'recipients.get',
  'recipients.set',
  'from.get',
  'sessionData.get',
  'sessionData.set',
  'notifications.replace',
  'notifications.remove',
];

/** Whether the fault is in one of these calls. */
export const isCall = (cause: Cause, ...calls: readonly CallName[]): boolean =>
  cause.kind === 'call' && calls.includes(cause.call);

/** Whether the broken member is one of these. */
export const isMember = (cause: Cause, ...members: readonly MemberName[]): boolean =>
  cause.kind === 'member' && members.includes(cause.member);

/** Whether the fault closes or reloads the calling page. */
export const losesPage = (cause: Cause): boolean => {
  const type = faultOf(cause)?.type;
  return type === 'vanishes' || type === 'reloads';
};
