import { call } from '../office/call.ts';
import { type ComposeItem, isAppointment } from '../office/item.ts';

/** A sender that does not come soon is taken from the profile instead: only the own domain depends on it. */
const senderLimit = 1500;

/** Who writes. */
export interface Sender {
  /**
   * The address in From, or of the organizer; where Outlook does not say (before Mailbox 1.7, or a failure) the address of the mailbox; empty if
   * that is unknown too.
   */
  readonly sender: string;
  /** The address of the mailbox, where it is known and another one (office-js 1832, 3528, 6934). */
  readonly mailbox?: string;
}

/** Reads who writes; costs one call. */
export async function readSender(item: ComposeItem): Promise<Sender> {
  const from = await readFrom(item);
  const mailbox = mailboxAddress();
  if (from === '' || mailbox === '' || from.toLowerCase() === mailbox.toLowerCase())
    return { sender: from || mailbox };
  return { sender: from, mailbox };
}

async function readFrom(item: ComposeItem): Promise<string> {
  try {
    const box = isAppointment(item) ? item.organizer : item.from;
    const from = await call<Office.EmailAddressDetails>((done) => {
      box.getAsync(done);
    }, senderLimit);
    return addressIn(from);
  } catch {
    return '';
  }
}

/** Empty where it is unknown, or an entry of the Exchange directory, which says nothing of a domain. */
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
