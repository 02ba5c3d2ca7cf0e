import { spaces, unseen } from '../detector/address/unseen.ts';

declare const plainMark: unique symbol;

/** Text that may become part of a sentence. Only the functions of this file make it from untrusted text. */
export type PlainText = string & { readonly [plainMark]: true };

/** Longest display name that a sentence repeats, in code points. */
export const longestName = 64;

/** Longest address inside a notification, which Outlook limits to 150 characters as a whole. */
export const longestInNotice = 80;

/** Longest address (RFC 5321, 4.5.3.1.3: a path of 256 octets with its brackets), in code points. */
export const longestAddress = 254;

const ellipsis = '…';
const replacement = '\uFFFD';
const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/**
 * Makes a display name, or any other text by a stranger, fit for a sentence: control, bidirectional and other invisible
 * characters are removed, white space is one space, and what is longer than `max` code points ends in `…`.
 *
 * Removal is what keeps an unpaired override from reaching the rest of the sentence. Text with right-to-left letters is put between FIRST
 * STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9, 2.4.2 and 2.5), so that it cannot reorder its neighbours either; all
 * other text stays free of invisible characters, because people copy it and screen readers spell it.
 */
export function plain(text: string, max: number = longestName): PlainText {
  return isolated(cut(oneLine(visible(text, '')), max), firstStrongIsolate);
}

/**
 * The same for an address or a domain. An invisible character there is the very thing the reader must notice, so it becomes
 * U+FFFD; and the direction is left to right whatever the letters, because labels are read in that order (RFC 5893, 1.3).
 * What is too long loses its middle, never its end: the end of the domain says where the mail goes.
 */
export function plainAddress(address: string, max: number = longestAddress): PlainText {
  return isolated(cutInside(oneLine(visible(address, replacement)), max), leftToRightIsolate);
}

/** Texts that are plain already, and words of ours, one after the other. */
export function plainInOrder(parts: readonly string[]): PlainText {
  return parts.join(' ') as PlainText;
}

function visible(text: string, instead: string): string {
  return text
    .replace(spaces, ' ')
    .replace(unseen, instead)
    .replace(/[\ud800-\udfff]/gu, replacement);
}

function oneLine(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}

function cut(text: string, max: number): string {
  const characters = Array.from(text);
  return characters.length <= max ? text : characters.slice(0, Math.max(0, max - 1)).join('') + ellipsis;
}

function cutInside(text: string, max: number): string {
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  const end = Math.floor(max / 2);
  const start = characters.slice(0, Math.max(0, max - 1 - end));
  return start.join('') + ellipsis + characters.slice(characters.length - end).join('');
}

function isolated(text: string, isolate: string): PlainText {
  return (hasRightToLeft(text) ? isolate + text + popIsolate : text) as PlainText;
}

/** The blocks whose letters are of bidirectional class R or AL (DerivedBidiClass.txt, defaults included). */
function hasRightToLeft(text: string): boolean {
  return Array.from(text).some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      (code >= 0x590 && code <= 0x8ff) ||
      (code >= 0xfb1d && code <= 0xfdff) ||
      (code >= 0xfe70 && code <= 0xfeff) ||
      (code >= 0x10800 && code <= 0x10fff) ||
      (code >= 0x1e800 && code <= 0x1efff)
    );
  });
}
