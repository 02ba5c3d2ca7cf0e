import { addressesIn } from '../../detector/address/addresses-in.ts';
import type { Field } from '../../detector/address/field.ts';
import { parseRecipient, type Recipient } from '../../detector/address/recipient.ts';
import { hasBlanks, withoutBlanks } from '../../detector/address/unseen.ts';

/** One entry of a field, by what Outlook tells of it. */
export type Entry =
  /** With its address. */
  | { readonly type: 'addressed'; readonly recipient: Recipient }
  /** Without one (office-js 1411, 2502), or with an X.500 one (3701); the address of the recipient is what its name shows. */
  | { readonly type: 'named'; readonly recipient: Recipient }
  /** A name only: a contact group, or a name that Outlook has not resolved. Its address is empty. */
  | { readonly type: 'group'; readonly recipient: Recipient }
  /** A person whose address Outlook does not tell (office-js 5569), or nothing at all. */
  | { readonly type: 'untold' };

/** office.js takes no longer names and addresses, in UTF-16 code units. */
const longestName = 255;
const longestAddress = 571;

/** Outlook could read more than one entry in such an address, or none; `kim@[192.0.2.1]` is refused with them. */
const unwritable = /[;,<>()[\]":\\]/;

/** Outlook could read the end of one entry in such a name, or an address (RFC 5322, 3.4). */
const misread = /[;<>\n\v\f\r]/;

/** `recipientType` where Outlook knows a person; clients disagree about the others (office-js 330, 1909, 2238). */
const persons: readonly unknown[] = ['user', 'externalUser'];

/** What an entry is that Outlook gave: `EmailAddressDetails`, or anything else. */
export function entryOf(field: Field, given: unknown): Entry {
  const { emailAddress, displayName, recipientType } = (given ?? {}) as Partial<Record<string, unknown>>;
  const name = typeof displayName === 'string' ? displayName : '';
  const isText = typeof emailAddress === 'string';
  if (isText && !isBlank(emailAddress) && !isShownOnly(emailAddress, name))
    return { type: 'addressed', recipient: { field, address: emailAddress, displayName: name } };
  const isNone = emailAddress === undefined || emailAddress === null || isText;
  if (!isNone || isBlank(name)) return { type: 'untold' };
  const shown = shownIn(name);
  if (shown !== undefined) return { type: 'named', recipient: { field, address: shown, displayName: name } };
  if (persons.includes(recipientType)) return { type: 'untold' };
  return { type: 'group', recipient: { field, address: '', displayName: name } };
}

/** Whether the address is an entry of the Exchange directory, which has no domain to judge, and the name shows one that has. */
function isShownOnly(address: string, name: string): boolean {
  return addressesIn(name).length > 0 && parseRecipient(address).kind === 'entry';
}

/** The one address in a name; the whole name where it shows several, or what could be one: that is no single address, and is asked about. */
function shownIn(name: string): string | undefined {
  const [found, ...more] = addressesIn(name);
  if (found !== undefined && more.length === 0) return found;
  return found !== undefined || mayShowOne(name) ? name.trim() : undefined;
}

/** Whether a full stop comes after an `@`, in whichever form (UTS 46, 4.1). */
function mayShowOne(name: string): boolean {
  const at = name.search(/[@＠﹫]/);
  return at >= 0 && /[.．。｡]/.test(name.slice(at));
}

/** Whether there is nothing to see. */
function isBlank(text: string): boolean {
  return withoutBlanks(text) === '';
}

/** Whether Outlook can take an entry with this address and give it back as it was. */
export function isWritable(address: string): boolean {
  if (address.length > longestAddress || unwritable.test(address) || hasBlanks(address)) return false;
  const { kind, local, domainText } = parseRecipient(address);
  return kind === 'mailbox' && local !== '' && domainText !== '';
}

/**
 * The recipient as Outlook takes it. The name is left out where there is none, since an empty one would be shown (and office-js 1003), and
 * where it shows another address: classic Outlook makes such an entry invalid (office-js 6477). People see the address then.
 */
export function userOf({ address, displayName }: Recipient): Office.EmailUser {
  const user = { emailAddress: address } as Office.EmailUser;
  return isNameOf(displayName, address) ? { ...user, displayName } : user;
}

function isNameOf(name: string, address: string): boolean {
  if (isBlank(name) || name.length > longestName || misread.test(name)) return false;
  return addressesIn(name).every((shown) => shown.toLowerCase() === address.toLowerCase());
}
