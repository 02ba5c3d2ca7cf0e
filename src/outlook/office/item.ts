import { ownErrors } from './office-error.ts';

/** The message or appointment that is being composed in this window. */
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/**
 * Returns the message or appointment being composed. Throws `NoItem` if there is none (a pane without an
 * item, a hidden mailbox).
 */
export function composeItem(): ComposeItem {
  const item: unknown = Office.context.mailbox.item;
  if (typeof item !== 'object' || item === null) throw ownErrors.noItem();
  return item as ComposeItem;
}

/** Returns whether the item is an appointment. Every other item is a message. */
export function isAppointment(item: ComposeItem): item is Office.AppointmentCompose {
  const appointment: string = Office.MailboxEnums.ItemType.Appointment;
  return item.itemType === appointment;
}

/**
 * Returns whether the client reports support for the requirement set (`Mailbox` or `DialogApi`) in this
 * version. Some desktop builds throw instead of returning false (office-js 5091).
 */
export function has(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}
