import type { Field } from '../detector/field.ts';
import type { Recipient } from '../detector/recipient.ts';
import { call } from './call.ts';
import { recipientsPerRead } from './host.ts';
import { type ComposeItem, isAppointment } from './item.ts';
import { ownErrors } from './office-error.ts';

/** What Outlook said is in one field. */
export interface FieldReading {
  readonly field: Field;
  readonly recipients: readonly Recipient[];
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
 * Reads one field. Rejects with an `OfficeError`; an entry without an address or without a name has an empty one, never none. An
 * entry with neither is nobody, and so the field was not read.
 */
export async function readField(item: ComposeItem, field: Field): Promise<FieldReading> {
  const box = boxOf(item, field);
  const entries: unknown = await call<Office.EmailAddressDetails[]>((done) => {
    box.getAsync(done);
  });
  if (!Array.isArray(entries)) throw ownErrors.wrongAnswer('a list of recipients');
  const recipients = entries.map((entry: unknown) => recipientOf(field, entry));
  if (recipients.some(isNobody)) throw ownErrors.wrongAnswer('recipients');
  return { field, recipients, possiblyTruncated: recipients.length >= recipientsPerRead() };
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

function recipientOf(field: Field, entry: unknown): Recipient {
  const { emailAddress, displayName } = (entry ?? {}) as Partial<Record<string, unknown>>;
  return { field, address: textOf(emailAddress), displayName: textOf(displayName) };
}

function isNobody({ address, displayName }: Recipient): boolean {
  return address === '' && displayName === '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A recipient without a display name is written without one: an empty name would be shown as such. */
function userOf({ address, displayName }: Recipient): Office.EmailUser {
  const user = { emailAddress: address } as Office.EmailUser;
  return displayName === '' ? user : { ...user, displayName };
}
