import { fieldNumbers, type FieldNumber, type Mail, type MailKind } from '../mail.ts';

/** Which fields changed, by the names that add-ins receive (`RecipientsChangedEventArgs`). */
export type ChangedFields = Readonly<Record<string, boolean>>;

const names: Readonly<Record<MailKind, Readonly<Record<FieldNumber, string>>>> = {
  message: { 0: 'to', 1: 'cc', 2: 'bcc' },
  appointment: { 0: 'requiredAttendees', 1: 'optionalAttendees', 2: 'resources' },
};

const every: readonly FieldNumber[] = [0, 1, 2];

const named = (kind: MailKind, differs: (field: FieldNumber) => boolean): ChangedFields | undefined =>
  every.some(differs)
    ? Object.fromEntries(every.map((field) => [names[kind][field], differs(field)]))
    : undefined;

/** Returns which recipient fields differ between two states of an item; `undefined` if none does. */
export const changedRecipients = (before: Mail, after: Mail): ChangedFields | undefined =>
  named(after.kind, (field) => before.recipients[field] !== after.recipients[field]);

/** Returns which fields of a new item, such as a reply, have recipients already; `undefined` if none has. */
export const initialRecipients = (mail: Mail): ChangedFields | undefined =>
  named(mail.kind, (field) => fieldNumbers[mail.kind].includes(field) && mail.recipients[field].length > 0);

/** Combines two changes. */
export const combined = (one: ChangedFields | undefined, other: ChangedFields): ChangedFields =>
  Object.fromEntries(Object.entries(other).map(([name, changed]) => [name, changed || one?.[name] === true]));
