import { isAddressLiteral } from './address-literal.ts';
import { type Domain, parseDomain } from './domain.ts';
import type { Field } from './field.ts';
import { isAscii } from './is-ascii.ts';
import { repair } from './repair.ts';
import { withoutInvisible } from './invisible.ts';
import { withoutScheme } from './web-address.ts';

/**
 * An address with its display name and its field, exactly as Outlook reports them: untrusted text, possibly
 * empty.
 */
export interface Recipient {
  readonly field: Field;
  readonly address: string;
  readonly displayName: string;
}

export interface ParsedRecipient {
  /**
   * `entry` is an Exchange directory entry (X.500, legacyExchangeDN) and has no domain. `text` is not a
   * single address.
   */
  readonly kind: 'mailbox' | 'entry' | 'text' | 'empty';
  /** Before the last `@`, as typed. */
  readonly local: string;
  /** After the last `@`, as typed. */
  readonly domainText: string;
  readonly domain: Domain;
}

const entryPrefixes = ['/o=', '/ou=', '/cn=', '/dc=', 'ex:/', 'x500:', 'x400:', 'imceaex-'];

/**
 * Characters read as `@`: the sign itself, and its full-width and small forms, which input methods produce
 * (NFKC maps them to `@`).
 */
export const atSigns = /[@＠﹫]/g;

/**
 * Splits an address at its last `@`, or, if it has none, at the last full-width or small form of it. Ignores
 * white space around the address. Never throws. `kind` tells what the text is if it has no domain.
 */
export function parseRecipient(typed: string): ParsedRecipient {
  const address = typed.trim();
  const at = lastAt(address);
  const kind = kindOf(address, at);
  const domainText = kind === 'mailbox' ? address.slice(at + 1) : '';
  const local = kind === 'mailbox' ? address.slice(0, at) : address;
  return { kind, local, domainText, domain: parseDomain(domainText) };
}

/**
 * Returns whether the mistake is before the domain: another form of `@`, or a scheme or invisible character
 * in the local part.
 */
export function isMisread({ address }: Recipient, { kind, local }: ParsedRecipient): boolean {
  return kind === 'mailbox' && (!address.includes('@') || meantLocal(local) !== local);
}

/**
 * Returns the local part without a scheme and, if the rest is ASCII, without invisible characters. Some
 * scripts need them (RFC 5892, A.1).
 */
export function meantLocal(local: string): string {
  const rest = withoutScheme(local);
  const plain = withoutInvisible(rest);
  return isAscii(plain) ? plain : rest;
}

function lastAt(address: string): number {
  const at = address.lastIndexOf('@');
  return at >= 0 ? at : Math.max(address.lastIndexOf('＠'), address.lastIndexOf('﹫'));
}

function kindOf(address: string, at: number): ParsedRecipient['kind'] {
  if (address === '') return 'empty';
  if (looksLikeEntry(address) && !isFollowedByName(address, at)) return 'entry';
  return at < 0 || isSeveral(address.slice(0, at)) ? 'text' : 'mailbox';
}

function looksLikeEntry(address: string): boolean {
  const start = address.slice(0, 8).toLowerCase();
  return entryPrefixes.some((prefix) => start.startsWith(prefix));
}

/**
 * `/` and `=` are legal before an `@` (RFC 5322, 3.2.3), so with a domain name after it this is an address,
 * whatever its prefix.
 */
function isFollowedByName(address: string, at: number): boolean {
  if (at < 0) return false;
  const [text = ''] = address.slice(at + 1).split('/');
  return /[^.\s]\.[^.\s]/.test(text) || isAddressLiteral(text) || repair(text) !== undefined;
}

/**
 * `kim@army.ml;jo` before the last `@` is several addresses. Quoted characters are literal (RFC 5321, 4.1.2).
 */
function isSeveral(local: string): boolean {
  return /[@＠﹫;,<>]/.test(local) && !/^"(?:[^"\\]|\\.)*"$/.test(local);
}
