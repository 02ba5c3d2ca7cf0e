import { spaces, invisible } from '../detector/address/invisible.ts';

declare const plainMark: unique symbol;

/**
 * Text that is safe to insert into a sentence. Only the functions of this file create it from untrusted text.
 */
export type PlainText = string & { readonly [plainMark]: true };

/** The longest display name in a sentence, in code points. */
export const longestName = 64;

/**
 * The longest address in a notification, in code points. Outlook limits the whole notification to 150
 * characters.
 */
export const longestInNotice = 80;

/** The longest address in code points (RFC 5321, 4.5.3.1.3: a path of 256 octets including its brackets). */
export const longestAddress = 254;

const ellipsis = '…';
/** OPEN BOX, the usual sign for a space. */
const openBox = '␣';
const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/**
 * Makes a display name, or any other untrusted text, safe to insert into a sentence. Removes control,
 * bidirectional and other invisible characters, collapses white space to one space, and shortens a text
 * longer than `max` code points with `…`.
 *
 * Removing these characters keeps an unpaired override from affecting the rest of the sentence. Text with
 * right-to-left letters is put between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9, 2.4.2 and
 * 2.5), so that it cannot reorder its surroundings. All other text gets no invisible characters, because
 * people copy it and screen readers spell it.
 */
export function plain(text: string, max: number = longestName): PlainText {
  const shown = text.replace(invisible, '').replace(spaces, ' ').replace(loneSurrogate, '\uFFFD');
  return isolated(cut(shown.replace(/ {2,}/g, ' ').trim(), max), firstStrongIsolate);
}

/**
 * Makes an address or a domain safe to insert into a sentence, and every character of it visible: white space
 * as `␣`, and characters that have no shape as their code point, `‹U+200B›`. The direction is always left to
 * right, because labels are read in that order (RFC 5893, 1.3). Shortens a long address in the middle, because
 * the end of the domain determines where the mail goes.
 */
export function plainAddress(address: string, max: number = longestAddress): PlainText {
  return plainAddresses([address], max);
}

/** Returns several addresses or domains with commas between, as `plainAddress` does one. */
export function plainAddresses(addresses: readonly string[], max: number): PlainText {
  return isolated(cutInside(addresses.map(visible).join(', '), max), leftToRightIsolate);
}

/** Returns the code point of the first character: `U+200B`. */
export function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${'0'.repeat(Math.max(0, 4 - code.length))}${code}`;
}

/** Joins texts that are plain already, or our own words, with spaces. */
export function plainInOrder(parts: readonly string[]): PlainText {
  return parts.join(' ') as PlainText;
}

const loneSurrogate = /[\ud800-\udfff]/gu;

function visible(address: string): string {
  return address.replace(invisible, codePoint).replace(spaces, openBox).replace(loneSurrogate, codePoint);
}

const codePoint = (character: string): string => `‹${codeOf(character)}›`;

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

/**
 * Whether a character is in a block of bidirectional class R or AL (DerivedBidiClass.txt, defaults included).
 */
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
