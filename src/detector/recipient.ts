import { type Domain, parseDomain } from './domain.ts';
import type { Field } from './field.ts';

/** An address with its display name and its field, exactly as Outlook gave them: hostile text, possibly empty. */
export interface Recipient {
  readonly field: Field;
  readonly address: string;
  readonly displayName: string;
}

export interface ParsedRecipient {
  /** `entry` is an Exchange directory entry (X.500, legacyExchangeDN), which has no domain; `text` is not one address. */
  readonly kind: 'mailbox' | 'entry' | 'text' | 'empty';
  /** Before the last `@`, as typed. */
  readonly local: string;
  /** After the last `@`, as typed. */
  readonly domainText: string;
  readonly domain: Domain;
}

const entryPrefixes = ['/o=', '/ou=', '/cn=', '/dc=', 'ex:/', 'x500:', 'x400:', 'imceaex-'];

/** Splits an address at its last `@`; white space around it is no part of it. Never throws; what has no domain says so in `kind`. */
export function parseRecipient(typed: string): ParsedRecipient {
  const address = typed.trim();
  const at = address.lastIndexOf('@');
  const kind = kindOf(address, at);
  const domainText = kind === 'mailbox' ? address.slice(at + 1) : '';
  const local = kind === 'mailbox' ? address.slice(0, at) : address;
  return { kind, local, domainText, domain: parseDomain(domainText) };
}

function kindOf(address: string, at: number): ParsedRecipient['kind'] {
  if (address === '') return 'empty';
  const start = address.slice(0, 8).toLowerCase();
  if (entryPrefixes.some((prefix) => start.startsWith(prefix))) return 'entry';
  return at < 0 || isSeveral(address.slice(0, at)) ? 'text' : 'mailbox';
}

/** `kim@army.ml;jo` before the last `@`: several addresses in one. Within quotes each sign is a letter (RFC 5321, 4.1.2). */
function isSeveral(local: string): boolean {
  return /[@;,<>]/.test(local) && !/^"(?:[^"\\]|\\.)*"$/.test(local);
}
