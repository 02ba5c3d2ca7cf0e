import type { Person } from '../../host/mail.ts';

/** The characters that enclose a text in which separators do not count, with the ones that close it. */
const pairs: Readonly<Record<string, string>> = { '"': '"', '<': '>', '(': ')' };

/** Returns where an enclosed text that begins at `start` ends; `start` itself if it is never closed. */
const closedAt = (line: string, start: number): number => {
  const close = pairs[line[start] ?? ''];
  if (close === undefined) return start;
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === close) return at;
  }
  return start;
};

/** Splits a line at a separator that is not in a quoted name, an address in angle brackets or a comment. */
const splitOutside = (line: string, separator: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === separator) {
      parts.push(line.slice(from, at));
      from = at + 1;
    } else at = closedAt(line, at);
  }
  return [...parts, line.slice(from)];
};

const isBareAddress = (text: string): boolean => text.includes('@') && !text.includes('<');

/**
 * Splits at commas, but only after an address or before a bare one: `Lee, Kim <kim@army.ml>` is one person.
 */
const splitAtCommas = (text: string): string[] => {
  const [first = '', ...rest] = splitOutside(text, ',');
  const entries = [first];
  for (const next of rest) {
    const last = entries[entries.length - 1] ?? '';
    if (last.trim() === '' || last.includes('@') || isBareAddress(next)) entries.push(next);
    else entries[entries.length - 1] = `${last},${next}`;
  }
  return entries;
};

/** Matches `Kim Lee <kim@army.ml>`, but not a bare address. */
const named = /^(?<name>[^<>]*)<(?<address>[^<>]*)>(?<after>[^<>]*)$/;

/** Matches `kim@army.ml (Kim Lee)`. */
const commented = /^(?<address>[^\s@]+@\S+)\s+\((?<name>[^()]*)\)$/;

/** Removes the quotes around a name, and the backslashes in them. */
const unquoted = (name: string): string =>
  /^".*"$/.test(name) && closedAt(name, 0) === name.length - 1
    ? name.slice(1, -1).replace(/\\(.)/g, '$1').trim()
    : name;

const readPerson = (typed: string): Person => {
  const {
    address = typed,
    name = '',
    after = '',
  } = (named.exec(typed) ?? commented.exec(typed))?.groups ?? {};
  const called = [unquoted(name.trim()), after.trim()].filter((one) => one !== '').join(' ');
  return { address: address.trim(), name: called === '' ? address.trim() : called };
};

/**
 * Reads what was typed or pasted into a recipient field: entries that end with a semicolon, a tab or a line,
 * or with a comma after an address. Quoted names, `Last, First <address>` and comments stay whole. A quote or
 * bracket that is never closed is an ordinary character, so nothing is lost.
 */
export const typedPeople = (typed: string): Person[] =>
  typed
    .split(/[\t\r\n]+/)
    .flatMap((line) => splitOutside(line, ';'))
    .flatMap(splitAtCommas)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(readPerson);

/** Returns whether a quote or bracket of the draft is still open. */
const isOpen = (draft: string): boolean => {
  for (let at = 0; at < draft.length; at++) {
    const end = closedAt(draft, at);
    if (end === at && Object.hasOwn(pairs, draft[at] ?? '')) return true;
    at = end;
  }
  return false;
};

/** Returns whether this key ends the entry that is being typed. */
export const endsEntry = (key: string, draft: string): boolean => {
  if (draft.trim() === '') return false;
  if (key === 'Enter' || key === 'Tab') return true;
  return (key === ';' || (key === ',' && draft.includes('@'))) && !isOpen(draft);
};

/** Returns whether Outlook could resolve the entry; it marks entries that it cannot resolve. */
export const isResolved = (person: Person): boolean => /^[^\s@]+@[^\s@]+$/.test(person.address);
