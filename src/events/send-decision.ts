import type { Field } from '../detector/address/field.ts';
import type { ReadMessage } from '../outlook/message/message.ts';
import type { OfficeError } from '../outlook/office/office-error.ts';
import type { Unchecked } from '../review/blocked-send.ts';
import type { SendWords } from '../text/words.ts';

/** A sentence in the language that it will be shown in. */
export type Saying = (words: SendWords) => string;

/** Whether the message is sent, and a notice that the sender reads on it. */
export interface SendDecision {
  readonly send: boolean;
  readonly notice?: Saying;
  /** What could not be checked, so that the message is not sent. */
  readonly unchecked?: Unchecked;
}

export const allow: SendDecision = { send: true };

export function block(notice?: Saying): SendDecision {
  return notice === undefined ? { send: false } : { send: false, notice };
}

/** The message is not sent because it, or a part of it, could not be checked. */
export type NotChecked = Required<SendDecision> & { readonly send: false };

export const faultyPolicy = notChecked('policy', ({ notice }) => notice.policyBroken);

export const unread = notChecked('recipients', ({ notice }) => notice.unreadableBlocked);

/** Returns the decision about a message that was read only in part; undefined where everything was read. */
export function unreadPart({ incomplete: [field], hasUntold }: ReadMessage): NotChecked | undefined {
  if (hasUntold) return unread;
  return field === undefined ? undefined : unreadField(field);
}

function unreadField(field: Field): NotChecked {
  return notChecked(field, ({ notice, fields }) => notice.notAllRead(fields[field]));
}

/** Returns the decision after an error: the whole handler timed out, or there is a defect in the add-in. */
export function failed({ name }: OfficeError): NotChecked {
  return name === 'NoAnswer' ? notChecked('time', ({ notice }) => notice.outOfTime) : unread;
}

function notChecked(unchecked: Unchecked, notice: Saying): NotChecked {
  return { send: false, notice, unchecked };
}
