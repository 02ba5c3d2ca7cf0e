import type { Field } from '../detector/address/field.ts';
import type { ReadMessage } from '../outlook/message/message.ts';
import type { OfficeError } from '../outlook/office/office-error.ts';
import type { Unchecked } from '../review/blocked-send.ts';
import type { SendWords } from '../text/words.ts';

/** A sentence in whichever language it will be said. */
export type Saying = (words: SendWords) => string;

/** What a send handler decided: whether the message goes, and a line that the sender reads on it. */
export interface SendDecision {
  readonly send: boolean;
  readonly notice?: Saying;
  /** What could not be checked, so that the message stays. */
  readonly unchecked?: Unchecked;
}

export const allow: SendDecision = { send: true };

export function block(notice?: Saying): SendDecision {
  return notice === undefined ? { send: false } : { send: false, notice };
}

/** The message stays because it could not be checked, or not all of it. */
export type NotChecked = Required<SendDecision> & { readonly send: false };

export const faultyPolicy = notChecked('policy', ({ notice }) => notice.policyBroken);

export const unread = notChecked('recipients', ({ notice }) => notice.unreadableBlocked);

/**
 * A message of which only a part could be read is no better than an unread one. Undefined where all was read.
 */
export function unreadPart({ incomplete: [field], hasUntold }: ReadMessage): NotChecked | undefined {
  if (hasUntold) return unread;
  return field === undefined ? undefined : unreadField(field);
}

function unreadField(field: Field): NotChecked {
  return notChecked(field, ({ notice, fields }) => notice.notAllRead(fields[field]));
}

/** Only a time-out of everything or a defect of ours comes here. */
export function failed({ name }: OfficeError): NotChecked {
  return name === 'NoAnswer' ? notChecked('time', ({ notice }) => notice.outOfTime) : unread;
}

function notChecked(unchecked: Unchecked, notice: Saying): NotChecked {
  return { send: false, notice, unchecked };
}
