import type { Finding } from '../detector/finding.ts';
import type { Field } from '../detector/address/field.ts';
import type { Recipient } from '../detector/address/recipient.ts';
import type { Severity } from '../policy/policy.ts';
import type { Thread } from './thread.ts';

/** One message or appointment as it was read from Outlook. */
export interface Message {
  readonly kind: 'message' | 'appointment';
  /** The address in From; empty if unknown. */
  readonly sender: string;
  /** The address of the mailbox; left out where it is the one in From, or unknown. */
  readonly mailbox?: string;
  readonly recipients: readonly Recipient[];
  /** Addresses (lower case) that the sender already kept, for this message. */
  readonly kept: readonly string[];
  /** Addresses (lower case) that the sender had remembered and is not asked about again; none if left out. */
  readonly remembered?: readonly string[];
  /** Hosts (lower case, A-labels) that this mailbox often writes to; none if left out. */
  readonly familiar?: readonly string[];
  /** Hosts that this mailbox wrote to, but too seldom to be familiar; none if left out. */
  readonly written?: readonly string[];
  /** Whom Outlook itself put on the message; left out where it is no answer, or unknown. */
  readonly thread?: Thread;
  /** True if there are recipients whom Outlook did not reveal. */
  readonly hasUntold?: true;
}

/** What is held against one recipient; `denied` carries the administrator's reason. */
export interface Assessment {
  readonly recipient: Recipient;
  /** Worst first, at least one unless `denied` is set. */
  readonly findings: readonly Finding[];
  readonly severity: Exclude<Severity, 'ignore'>;
  readonly denied?: { readonly domain: string; readonly reason: string };
  /** Whether the sender may have the address remembered: left out where not. */
  readonly mayRemember?: true;
}

/** An assessment that the sender has to know of, as a part of one review. */
export interface Doubt extends Assessment {
  /** Unique within the review: field and position, such as `to:0`. */
  readonly id: string;
}

export type Choice =
  | { readonly type: 'correct'; readonly address: string }
  /** `keep` is true where the new address was doubted too, and the sender insisted on it. */
  | { readonly type: 'edit'; readonly address: string; readonly keep?: true; readonly reason?: string }
  | { readonly type: 'remove' }
  /** `remember` is true where the sender does not want to be asked about the address again. */
  | { readonly type: 'keep'; readonly reason?: string; readonly remember?: true };

/** Plain data that can be sent as JSON from the send event to the dialog. */
export interface Review {
  readonly phase: 'deciding' | 'decided' | 'sent' | 'cancelled';
  readonly kind: Message['kind'];
  readonly policyVersion: string;
  /** Whether the sender may or must give a reason for keeping an address; not asked if undefined. */
  readonly keepReason?: 'optional' | 'required';
  /** Worst first. */
  readonly doubts: readonly Doubt[];
  readonly choices: Readonly<Record<string, Choice>>;
  /** The ids of the choices that were in the message when it was read; left out where there are none. */
  readonly applied?: readonly string[];
  /** True if the message has no other recipients than the doubted ones. */
  readonly isEveryone?: true;
}

/** One change of one entry in a field; without `to` the entry is removed. */
export interface Change {
  readonly field: Field;
  readonly from: Recipient;
  readonly to?: string;
}

/** What the choices mean for the message. */
export type Outcome =
  | { readonly type: 'cancel' }
  | {
      readonly type: 'send';
      readonly changes: readonly Change[];
      readonly keep: readonly string[];
      /** The reasons for keeping addresses; left out where the policy does not require them. */
      readonly reasons?: readonly KeptFor[];
      /** What the sender does not want to be asked about again; left out where nothing is. */
      readonly remember?: readonly ToRemember[];
    };

/** An address (lower case) to be remembered beyond this message. */
export interface ToRemember {
  readonly address: string;
  readonly reason?: string;
}

/** An address (lower case) that is kept, and why. */
export interface KeptFor {
  readonly address: string;
  readonly reason: string;
}
