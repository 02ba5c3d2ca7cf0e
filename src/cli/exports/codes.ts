import { createHmac, randomBytes } from 'node:crypto';
import { atSigns } from '../../detector/address/recipient.ts';
import { knownColumns, plainName } from '../../past-mail/table/known-columns.ts';

/** Replaces people's names by codes that are the same throughout one run and differ in the next. */
export interface Codes {
  /** Returns a domain as it is, and a code for what is not one and may contain a name. */
  readonly domain: (text: string) => string;
  /** Replaces the part before the @. */
  readonly address: (text: string) => string;
  /** Replaces each address in a sentence by a code. */
  readonly inText: (text: string) => string;
  /**
   * Returns a column's name if exports use it. Hides others, because in a file without names they are cells.
   */
  readonly columnName: (name: string) => string;
}

/** Matches a text that is a domain and no name of a person. */
export const hostname = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;
/**
 * Matches a quoted local part with its domain, or text between spaces, which includes any other local part.
 */
const addressOrWord = /"(?:[^"\\]|\\.)*"@\S*|\S+/gsu;
const opening = /^[<([{]*/;
/** Matches a domain name and the punctuation or brackets after it. */
const nameAndRest = /^([\p{L}\p{N}.-]*)([^\p{L}\p{N}]*)/u;
const unknownName = '…';
const known = new Set(Object.values(knownColumns).flat());

/**
 * Makes codes: the part before an @ becomes a code (HMAC-SHA-256 with a random key that is never stored).
 * Domains stay, unless they are not domain names and may contain a person's name.
 */
export function codes(): Codes {
  const code = coder();
  const domain = (text: string) => (hostname.test(text) ? text : code(text));
  const address = (text: string) => {
    const at = text.lastIndexOf('@');
    return at < 0 ? domain(text) : `${code(text)}@${domain(text.slice(at + 1))}`;
  };
  const word = (found: string) => {
    const at = found.lastIndexOf('@');
    const [before = ''] = opening.exec(found) ?? [];
    if (at <= before.length) return found.slice(0, Math.max(0, at)).includes('@') ? code(found) : found;
    const [whole = '', name = '', behind = ''] = nameAndRest.exec(found.slice(at + 1)) ?? [];
    const isWhole = at + 1 + whole.length === found.length;
    return `${before}${code(found.slice(before.length, at))}@${name}${isWhole ? behind : ''}`;
  };
  const inText = (text: string) => text.replace(atSigns, '@').replace(addressOrWord, word);
  const columnName = (name: string) => {
    if (known.has(plainName(name))) return name;
    return name.includes('@') ? address(name) : unknownName;
  };
  return { domain, address, inText, columnName };
}

function coder(): (text: string) => string {
  const key = randomBytes(32);
  return (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 12);
}
