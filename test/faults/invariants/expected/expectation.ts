import type { Client } from '../../../../src/playground/host/clients/clients.ts';
import type { Fault } from '../../../../src/playground/host/faults/fault.ts';
import type { Edition } from '../../../../src/playground/host/manifest/edition.ts';
import { canOpenDialogs, type WhenUnreadable } from '../../rows/call-plan.ts';
import type { Cause } from '../../rows/cause.ts';
import { isBeyondLimits } from '../../rows/fault-list.ts';
import type { SentenceName } from './sentence-name.ts';

/** Sets of sentences, one of which the sender reads as a whole: more than one where the story or the client decides. */
export type ExpectedWords = readonly (readonly SentenceName[])[];

/** Where something goes wrong. */
export interface Circumstances {
  readonly cause: Cause;
  readonly policy: WhenUnreadable;
  readonly edition: Edition;
  readonly client: Client;
}

/** What the sender reads, in these circumstances; in all where nothing is said. */
export interface Expectation {
  readonly edition?: Edition;
  readonly policy?: WhenUnreadable;
  readonly clients?: (client: Client) => boolean;
  readonly words: ExpectedWords;
}

export const onSend = { edition: 'on-send' } as const;
export const smartAlerts = { edition: 'smart-alerts' } as const;
export const inDialog = { ...onSend, clients: canOpenDialogs } as const;

/** Whether Outlook answers with an error, with other data, or not at all within our limits, and has done nothing. */
export const fails = (fault: Fault): boolean => isLost(fault) || fault.type === 'instead';

/** The same without other data, which a call that only changes something does not look at. */
export const isLost = (fault: Fault): boolean =>
  fault.type === 'null' ||
  isBeyondLimits(fault) ||
  ((fault.type === 'error' || fault.type === 'never') && fault.done !== true);

/** Whether Outlook did what was asked, and says that it did not, or nothing. */
export const isDoneAnyway = (fault: Fault): boolean => 'done' in fault;

/** Whether Outlook says that there are no recipients. */
export const isEmptyAnswer = (fault: Fault): boolean =>
  fault.type === 'instead' && (fault.data ?? null) === null;
