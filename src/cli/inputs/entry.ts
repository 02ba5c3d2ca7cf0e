import type { Line } from './lines.ts';

/** Why a line was not judged. */
export type Unreadable = 'overlong' | 'not-text' | 'several';

/** What one line stands for. */
export type Entry =
  | { readonly kind: 'mailbox'; readonly address: string; readonly displayName: string }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/**
 * One line as an address: `kim@army.ml`, `<kim@army.ml>`, `Kim Lee <kim@army.ml>`, `"Lee, Kim" <kim@army.ml>` (RFC 5322, 3.4), or one of
 * these as the only field of a CSV line, in quotes. White space and separators behind it do not matter. A line that holds several addresses or
 * fields is not judged, since it would be misread; nor is one that is no text.
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

/** `"kim@army.ml"`: a CSV line of one field (RFC 4180, 2). A quoted name or local part has something behind its quotes. */
function onlyField(text: string): string {
  const inner = text.slice(1, -1);
  const isQuoted = text.length > 2 && text.startsWith('"') && text.endsWith('"');
  return isQuoted && !inner.replace(/""/g, '').includes('"') ? inner.replace(/""/g, '"').trim() : text;
}

/** `"Lee, Kim"` is `Lee, Kim` (RFC 5322, 3.2.4). */
function unquoted(name: string): string {
  const match = /^"((?:[^"\\]|\\.)*)"$/.exec(name);
  return match ? (match[1] ?? '').replace(/\\(.)/g, '$1') : name;
}

/**
 * Several addresses, or an address among other fields? A comma or semicolon within a domain (`kim@army,mil`) is left to the detector,
 * which mends it.
 */
function isSeveral(text: string): boolean {
  const fields = fieldsOf(text);
  const [first = '', second = ''] = fields;
  if (fields.length < 2 || !text.includes('@')) return false;
  const isDomainWithTypo = /^[^"]*@/.test(first) && /^[a-z\d.-]*[a-z]$/i.test(second);
  return fields.length > 2 || !isDomainWithTypo || text.includes('\t');
}

/** The parts between commas, semicolons and tabs that are not within double quotes; empty ones left out. */
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
