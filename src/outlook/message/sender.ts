import { call } from '../office/call.ts';
import { type ComposeItem, isAppointment } from '../office/item.ts';

/**
 * Time limit in milliseconds, after which the profile's address is used. Only the own domain depends on it.
 */
const senderLimit = 1500;

/** The sender of the message. */
export interface Sender {
  /**
   * The From address, or the organizer's. If Outlook does not report it (before Mailbox 1.7, or after a
   * failure), the mailbox's address. Empty if that is unknown too.
   */
  readonly sender: string;
  /** The mailbox's address, if it is known and differs from `sender` (office-js 1832, 3528, 6934). */
  readonly mailbox?: string;
}

/** Reads the sender, with one Office call. Never rejects. */
export async function readSender(item: ComposeItem): Promise<Sender> {
  const from = await readFrom(item);
  const mailbox = mailboxAddress();
  if (from === '' || mailbox === '' || from.toLowerCase() === mailbox.toLowerCase())
    return { sender: from || mailbox };
  return { sender: from, mailbox };
}

async function readFrom(item: ComposeItem): Promise<string> {
  try {
    const field = isAppointment(item) ? item.organizer : item.from;
    const from = await call<Office.EmailAddressDetails>((done) => {
      field.getAsync(done);
    }, senderLimit);
    return addressIn(from);
  } catch {
    return '';
  }
}

/** Empty if it is unknown or an Exchange directory entry, which has no domain. */
function mailboxAddress(): string {
  try {
    const address = addressIn(Office.context.mailbox.userProfile);
    return address.indexOf('@') > 0 ? address : '';
  } catch {
    return '';
  }
}

function addressIn(details: unknown): string {
  const { emailAddress } = (details ?? {}) as { emailAddress?: unknown };
  return typeof emailAddress === 'string' ? emailAddress : '';
}
