import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import { call } from '../office/call.ts';
import { entryOf, userOf } from './entry.ts';
import { recipientsPerRead } from '../office/host.ts';
import { type ComposeItem, isAppointment } from '../office/item.ts';
import { ownErrors } from '../office/office-error.ts';

/** The content of one field as Outlook reported it. */
export interface FieldReading {
  readonly field: Field;
  /** All entries except those that Outlook did not reveal (`hasUntold`). */
  readonly recipients: readonly Recipient[];
  /** The recipients without an address of their own, which cannot be written back. */
  readonly nameOnly: readonly Recipient[];
  /** Whether Outlook did not reveal who some entries are. */
  readonly hasUntold: boolean;
  /** True if the field has as many entries as Outlook returns at most, so there may be more. */
  readonly partial: boolean;
}

/** The most recipients that one `setAsync` accepts. */
export const recipientsPerWrite = 100;

/** Returns the item's fields in reading order. None of them contains meeting rooms. */
export function fieldsOf(item: ComposeItem): readonly Field[] {
  return isAppointment(item) ? ['required', 'optional'] : ['to', 'cc', 'bcc'];
}

/**
 * Reads one field. An entry without an address gets the one that its display name contains, or an empty one.
 * A missing name becomes an empty one. Rejects with an `OfficeError`.
 */
export async function readField(item: ComposeItem, field: Field): Promise<FieldReading> {
  const recipientsField = fieldOf(item, field);
  const entries: unknown = await call<Office.EmailAddressDetails[]>((done) => {
    recipientsField.getAsync(done);
  });
  if (!Array.isArray(entries)) throw ownErrors.wrongAnswer('a list of recipients');
  const recipients: Recipient[] = [];
  const nameOnly: Recipient[] = [];
  entries.forEach((given: unknown) => {
    const entry = entryOf(field, given);
    if (entry.type === 'untold') return;
    recipients.push(entry.recipient);
    if (entry.type !== 'addressed') nameOnly.push(entry.recipient);
  });
  const hasUntold = recipients.length < entries.length;
  return { field, recipients, nameOnly, hasUntold, partial: entries.length >= recipientsPerRead() };
}

/**
 * Replaces the whole field. Rejects with an `OfficeError`. The field must then be read again to learn its
 * content.
 */
export async function writeField(
  item: ComposeItem,
  field: Field,
  recipients: readonly Recipient[],
): Promise<void> {
  const recipientsField = fieldOf(item, field);
  await call((done) => {
    recipientsField.setAsync(recipients.map(userOf), done);
  });
}

function fieldOf(item: ComposeItem, field: Field): Office.Recipients {
  const found = isAppointment(item) ? attendees(item, field) : addressees(item, field);
  if (typeof found?.getAsync !== 'function') throw ownErrors.missing(`field ${field} that can be read`);
  return found;
}

function addressees(item: Office.MessageCompose, field: Field): Office.Recipients | undefined {
  return field === 'to' || field === 'cc' || field === 'bcc' ? item[field] : undefined;
}

function attendees(item: Office.AppointmentCompose, field: Field): Office.Recipients | undefined {
  if (field === 'required') return item.requiredAttendees;
  return field === 'optional' ? item.optionalAttendees : undefined;
}
