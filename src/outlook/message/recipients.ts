import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import { call } from '../office/call.ts';
import { entryOf, userOf } from './entry.ts';
import { recipientsPerRead } from '../office/host.ts';
import { type ComposeItem, isAppointment } from '../office/item.ts';
import { ownErrors } from '../office/office-error.ts';

/** What Outlook said is in one field. */
export interface FieldReading {
  readonly field: Field;
  /** Everybody but those of whom Outlook told neither an address nor what else they are. */
  readonly recipients: readonly Recipient[];
  /** Those of whom Outlook told a name only: they cannot be written again. */
  readonly nameOnly: readonly Recipient[];
  /** Whether there are entries of which Outlook did not tell who they are. */
  readonly hasUntold: boolean;
  /** True when the field holds as many as Outlook returns at most: there may be more that nobody saw. */
  readonly possiblyTruncated: boolean;
}

/** At most this many recipients fit into one `setAsync`. */
export const recipientsPerWrite = 100;

/** The fields that the item has, in the order in which they are read. Rooms are in none of them. */
export function fieldsOf(item: ComposeItem): readonly Field[] {
  return isAppointment(item) ? ['required', 'optional'] : ['to', 'cc', 'bcc'];
}

/**
 * Reads one field. Rejects with an `OfficeError`. An entry without an address has the one that its name shows, else an empty one; one
 * without a name has an empty one.
 */
export async function readField(item: ComposeItem, field: Field): Promise<FieldReading> {
  const box = boxOf(item, field);
  const entries: unknown = await call<Office.EmailAddressDetails[]>((done) => {
    box.getAsync(done);
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
  return { field, recipients, nameOnly, hasUntold, possiblyTruncated: entries.length >= recipientsPerRead() };
}

/** Replaces the whole field. Rejects with an `OfficeError`; only reading again tells what the field holds then. */
export async function writeField(
  item: ComposeItem,
  field: Field,
  recipients: readonly Recipient[],
): Promise<void> {
  const box = boxOf(item, field);
  await call((done) => {
    box.setAsync(recipients.map(userOf), done);
  });
}

function boxOf(item: ComposeItem, field: Field): Office.Recipients {
  const box = isAppointment(item) ? attendees(item, field) : addressees(item, field);
  if (typeof box?.getAsync !== 'function') throw ownErrors.missing(`field ${field} that can be read`);
  return box;
}

function addressees(item: Office.MessageCompose, field: Field): Office.Recipients | undefined {
  return field === 'to' || field === 'cc' || field === 'bcc' ? item[field] : undefined;
}

function attendees(item: Office.AppointmentCompose, field: Field): Office.Recipients | undefined {
  if (field === 'required') return item.requiredAttendees;
  return field === 'optional' ? item.optionalAttendees : undefined;
}
