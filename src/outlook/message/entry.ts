import { addressesIn } from '../../detector/address/addresses-in.ts';
import type { Field } from '../../detector/address/field.ts';
import { parseRecipient, type Recipient } from '../../detector/address/recipient.ts';
import { hasBlanks, withoutBlanks } from '../../detector/address/invisible.ts';

/** One entry of a field, by what Outlook reveals about it. */
export type Entry =
  /** An entry with an address. */
  | { readonly type: 'addressed'; readonly recipient: Recipient }
  /**
   * An entry with no address (office-js 1411, 2502) or an X.500 one (3701). The address is taken from the
   * display name.
   */
  | { readonly type: 'named'; readonly recipient: Recipient }
  /** Only a name: a contact group, or a name that Outlook has not resolved. The address is empty. */
  | { readonly type: 'group'; readonly recipient: Recipient }
  /** A person whose address Outlook does not reveal (office-js 5569), or an empty entry. */
  | { readonly type: 'untold' };

/** The longest names and addresses that office.js accepts, in UTF-16 code units. */
const longestName = 255;
const longestAddress = 571;

/**
 * With these characters, Outlook could read an address as several entries or none. This rejects
 * `kim@[192.0.2.1]` too.
 */
const unwritable = /[;,<>()[\]":\\]/;

/** With these characters in a name, Outlook could read the end of the entry or an address (RFC 5322, 3.4). */
const unsafeInName = /[;<>\n\v\f\r]/;

/** `recipientType` of people. Clients disagree about the other types (office-js 330, 1909, 2238). */
const persons: readonly unknown[] = ['user', 'externalUser'];

/** Classifies an entry from Outlook: `EmailAddressDetails`, or any other value. */
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

/**
 * Whether the address is an Exchange directory entry, which has no domain to check, and the display name
 * contains an address.
 */
function isShownOnly(address: string, name: string): boolean {
  return addressesIn(name).length > 0 && parseRecipient(address).kind === 'entry';
}

/**
 * The only address in a name. If the name contains several, or something like an address, the whole name: it
 * is not a single address, so the sender is asked about it.
 */
function shownIn(name: string): string | undefined {
  const [found, ...more] = addressesIn(name);
  if (found !== undefined && more.length === 0) return found;
  return found !== undefined || mayShowOne(name) ? name.trim() : undefined;
}

/** Whether a full stop follows an `@`, each in any form (UTS 46, 4.1). */
function mayShowOne(name: string): boolean {
  const at = name.search(/[@＠﹫]/);
  return at >= 0 && /[.．。｡]/.test(name.slice(at));
}

/** Whether the text has no visible character. */
function isBlank(text: string): boolean {
  return withoutBlanks(text) === '';
}

/** Returns whether Outlook can store an entry with this address and return it unchanged. */
export function isWritable(address: string): boolean {
  if (address.length > longestAddress || unwritable.test(address) || hasBlanks(address)) return false;
  const { kind, local, domainText } = parseRecipient(address);
  return kind === 'mailbox' && local !== '' && domainText !== '';
}

/**
 * Returns the recipient as `setAsync` expects it. Omits an empty name, which Outlook would display (also
 * office-js 1003), and a name that contains another address, which makes the entry invalid in classic Outlook
 * (office-js 6477). Outlook then displays the address.
 */
export function userOf({ address, displayName }: Recipient): Office.EmailUser {
  const user = { emailAddress: address } as Office.EmailUser;
  return isNameOf(displayName, address) ? { ...user, displayName } : user;
}

function isNameOf(name: string, address: string): boolean {
  if (isBlank(name) || name.length > longestName || unsafeInName.test(name)) return false;
  return addressesIn(name).every((shown) => shown.toLowerCase() === address.toLowerCase());
}
