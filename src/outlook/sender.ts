import { call } from './call.ts';
import { type ComposeItem, isAppointment } from './item.ts';

/** A sender that does not come soon is taken from the profile instead: only the own domain depends on it. */
const senderLimit = 1500;

/**
 * The address in From, or of the organizer; where Outlook does not say (before Mailbox 1.7, or a failure) the address of
 * the mailbox; empty if that is unknown too.
 */
export async function readSender(item: ComposeItem): Promise<string> {
  try {
    const box = isAppointment(item) ? item.organizer : item.from;
    const from = await call<Office.EmailAddressDetails>((done) => {
      box.getAsync(done);
    }, senderLimit);
    return addressIn(from) || mailboxAddress();
  } catch {
    return mailboxAddress();
  }
}

function mailboxAddress(): string {
  return addressIn(Office.context.mailbox.userProfile);
}

function addressIn(details: unknown): string {
  const { emailAddress } = (details ?? {}) as { emailAddress?: unknown };
  return typeof emailAddress === 'string' ? emailAddress : '';
}
