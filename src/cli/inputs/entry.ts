import type { Line } from './lines.ts';

/** Why a line was not checked. */
export type Unreadable = 'overlong' | 'not-text' | 'several';

/** The content of one line. */
export type Entry =
  | { readonly kind: 'mailbox'; readonly address: string; readonly displayName: string }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/**
 * Reads one line as an address: `kim@army.ml`, `<kim@army.ml>`, `Kim Lee <kim@army.ml>`,
 * `"Lee, Kim" <kim@army.ml>` (RFC 5322, 3.4), or one of these in quotes as the only field of a CSV line.
 * Ignores white space and separators after it. Rejects a line with several addresses or fields, which would
 * be misread, and a line that is not text.
 */
export function entryOf({ text, isCut }: Line): Entry {
  if (isCut) return { kind: 'unreadable', why: 'overlong' };
  if (text.includes('\0') || text.includes('\ufffd')) return { kind: 'unreadable', why: 'not-text' };
  const field = onlyField(withoutLastSeparators(text.trim()));
  const angle = field.endsWith('>') ? field.lastIndexOf('<') : -1;
  if (angle >= 0) return withName(field.slice(0, angle).trim(), field.slice(angle + 1, -1).trim());
  if (isSeveral(field)) return { kind: 'unreadable', why: 'several' };
  return { kind: 'mailbox', address: field, displayName: '' };
}

function withName(name: string, address: string): Entry {
  const fields = fieldsOf(name);
  const holdsAnother = fields.length > 1 && fields.some((field) => field.includes('@'));
  const isRow = holdsAnother || fields.some((field) => unquoted(field) === field && field.includes('<'));
  if (isRow || separators.test(name.slice(-1))) return { kind: 'unreadable', why: 'several' };
  return { kind: 'mailbox', address, displayName: unquoted(name) };
}

const separators = /[,;\t]/;

function withoutLastSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && /[,;\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * Unquotes `"kim@army.ml"`, a CSV line of one field (RFC 4180, 2). After a quoted name or local part, more
 * text follows.
 */
function onlyField(text: string): string {
  const inner = text.slice(1, -1);
  const isQuoted = text.length > 2 && text.startsWith('"') && text.endsWith('"');
  return isQuoted && !inner.replace(/""/g, '').includes('"') ? inner.replace(/""/g, '"').trim() : text;
}

/** Turns `"Lee, Kim"` into `Lee, Kim` (RFC 5322, 3.2.4). */
function unquoted(name: string): string {
  const match = /^"((?:[^"\\]|\\.)*)"$/.exec(name);
  return match ? (match[1] ?? '').replace(/\\(.)/g, '$1') : name;
}

/**
 * Returns whether the text has several addresses, or an address among other fields. A comma or semicolon
 * within a domain (`kim@army,mil`) is left to the detector, which repairs it.
 */
function isSeveral(text: string): boolean {
  const fields = fieldsOf(text);
  const [first = '', second = ''] = fields;
  if (fields.length < 2 || !text.includes('@')) return false;
  const isDomainWithTypo = /^[^"]*@/.test(first) && /^[a-z\d.-]*[a-z]$/i.test(second);
  return fields.length > 2 || !isDomainWithTypo || text.includes('\t');
}

/** Splits at commas, semicolons and tabs outside double quotes; leaves out empty parts. */
function fieldsOf(text: string): string[] {
  const fields: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (at < text.length && (isQuoted || !separators.test(sign))) continue;
    fields.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return fields.filter((field) => field !== '');
}
