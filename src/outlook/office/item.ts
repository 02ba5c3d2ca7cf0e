import { ownErrors } from './office-error.ts';

/** What is being written in the window that we run in. */
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** The message or appointment being written; throws `NoItem` where there is none (a pane without one, a hidden mailbox). */
export function composeItem(): ComposeItem {
  const item: unknown = Office.context.mailbox.item;
  if (typeof item !== 'object' || item === null) throw ownErrors.noItem();
  return item as ComposeItem;
}

/** Whether the item is a meeting or another appointment; everything else is a message. */
export function isAppointment(item: ComposeItem): item is Office.AppointmentCompose {
  const appointment: string = Office.MailboxEnums.ItemType.Appointment;
  return item.itemType === appointment;
}

/**
 * Whether the client says that it has the requirement set (`Mailbox` or `DialogApi`) in that version or a later one. Some
 * desktop builds fail where they should say no (office-js 5091).
 */
export function has(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}
