import PostalMime, { type Address, type Email } from 'postal-mime';
import type { LeftOut, Mail, MailRecipient } from './mail.ts';

/** An earlier date is wrong, because there was no mail of this kind. */
const earliest = Date.UTC(1980, 0);
const aDay = 86_400_000;

/**
 * Reads the header of a message, or returns why the message is left out.
 *
 * @param header in Latin-1, one character for each byte
 */
export async function readMail(header: string, now = Date.now()): Promise<Mail | LeftOut> {
  const mail = await PostalMime.parse(Buffer.from(`${header}\n\n`, 'latin1'));
  const [sender] = mailboxes(mail.from ? [mail.from] : []);
  if (!sender) return 'sender';
  const time = Date.parse(mail.date ?? '');
  if (!(time >= earliest && time <= now + aDay)) return 'time';
  if (isAutomatic(mail, sender.address)) return 'automatic';
  if (textOf(mail, 'list-post').toLowerCase().includes(`mailto:${sender.address}>`)) return 'list';
  const recipients = recipientsOf(mail);
  if (recipients.length === 0) return 'recipients';
  const answers = idsIn(mail.inReplyTo)[0] ?? idsIn(mail.references).at(-1) ?? '';
  return { id: idsIn(mail.messageId)[0] ?? '', answers, time, sender: sender.address, recipients };
}

function textOf({ headers }: Email, key: string): string {
  return headers.find((one) => one.key === key)?.value ?? '';
}

/** Returns whether a program sent the message, by RFC 3834 or by the sender's local part. */
function isAutomatic(mail: Email, sender: string): boolean {
  const submitted = textOf(mail, 'auto-submitted').trim().toLowerCase();
  if (submitted !== '' && submitted !== 'no') return true;
  const local = sender.slice(0, sender.lastIndexOf('@'));
  return /(?:^|[-_.+])(?:bot|robot|no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)(?:$|[-_.+])/.test(
    local,
  );
}

function recipientsOf({ to = [], cc = [] }: Email): MailRecipient[] {
  const all = [
    ...mailboxes(to).map((one) => ({ ...one, field: 'to' as const })),
    ...mailboxes(cc).map((one) => ({ ...one, field: 'cc' as const })),
  ];
  const addresses = all.map(({ address }) => address);
  return all.filter(({ address }, index) => addresses.indexOf(address) === index);
}

interface Mailbox {
  readonly address: string;
  readonly name: string;
}

/** Returns the mailboxes of a header, including those in groups. Leaves out a route before an address (RFC 5322, 4.4). */
function mailboxes(addresses: readonly Address[]): Mailbox[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ address, name }) => ({ address: address.replace(/^@[^:]*:/, '').toLowerCase(), name }))
    .filter(({ address }) => isOneMailbox(address));
}

/** Returns whether the text is a single address. Its domain may be impossible, because the set is about mistyped ones. */
function isOneMailbox(address: string): boolean {
  return /^[^@\s]+@[^@\s,;<>()"]+$/.test(address);
}

function idsIn(text = ''): string[] {
  return text.match(/<[^<>\s]+>/g) ?? [];
}
