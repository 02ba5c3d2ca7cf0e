import type { Client } from '../../../../src/playground/host/clients/clients.ts';
import type { Fault } from '../../../../src/playground/host/faults/fault.ts';
import type { Edition } from '../../../../src/playground/host/manifest/edition.ts';
import { canOpenDialogs, type WhenUnreadable } from '../../rows/call-plan.ts';
import type { Cause } from '../../rows/cause.ts';
import { isBeyondLimits } from '../../rows/fault-list.ts';
import type { SentenceName } from './sentence-name.ts';

/** Sets of sentences. The sender reads all of one set; the story or the client may decide which one. */
export type ExpectedWords = readonly (readonly SentenceName[])[];

/** The fault of a row, and where it occurs. */
export interface Circumstances {
  readonly cause: Cause;
  readonly policy: WhenUnreadable;
  readonly edition: Edition;
  readonly client: Client;
}

/** What the sender reads with this edition, this policy and in these clients; each is by default any. */
export interface Expectation {
  readonly edition?: Edition;
  readonly policy?: WhenUnreadable;
  readonly clients?: (client: Client) => boolean;
  readonly words: ExpectedWords;
}

export const onSend = { edition: 'on-send' } as const;
export const smartAlerts = { edition: 'smart-alerts' } as const;
export const inDialog = { ...onSend, clients: canOpenDialogs } as const;

/**
 * Whether the call fails: Outlook answers with an error, `null` or wrong data, or not within our limits. An error or
 * silence after the call was executed (`done`) does not count.
 */
export const fails = (fault: Fault): boolean => isLost(fault) || fault.type === 'instead';

/** The same as `fails`, but without wrong data, which a call that only changes something does not read. */
export const isLost = (fault: Fault): boolean =>
  fault.type === 'null' ||
  isBeyondLimits(fault) ||
  ((fault.type === 'error' || fault.type === 'never') && fault.done !== true);

/** Whether Outlook executes the call, but answers with an error or not at all. */
export const isDoneAnyway = (fault: Fault): boolean => 'done' in fault;

/** Whether Outlook answers that a field has no recipients. */
export const isEmptyAnswer = (fault: Fault): boolean =>
  fault.type === 'instead' && (fault.data ?? null) === null;
