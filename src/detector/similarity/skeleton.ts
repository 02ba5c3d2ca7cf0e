import { confusables } from '../data/confusables.generated.ts';
import { isAscii } from '../address/is-ascii.ts';

/** The ASCII letter or letters that a letter looks like, and its script. */
export interface Lookalike {
  readonly looksLike: string;
  readonly script: string;
}

let table: Map<string, Lookalike> | undefined;

/**
 * Returns what ASCII letter `letter` looks like (UTS 39), or undefined. An accented letter looks like its
 * base letter.
 */
export function lookalike(letter: string): Lookalike | undefined {
  table ??= readTable();
  const known = table.get(letter);
  if (known) return known;
  const plain = barred[letter] ?? letter.normalize('NFD').charAt(0);
  return plain !== letter && isLetter(plain) ? { looksLike: plain, script: 'Latin' } : undefined;
}

/** Letters with a stroke, which Unicode does not decompose. */
const barred: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd' };

/** How non-ASCII letters are written on keyboards that lack them. */
const spellings: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Returns a domain (Unicode form, lower case) with such letters spelled out: `mueller.de` of `müller.de`. */
export function spelledOut(unicode: string): string {
  return isAscii(unicode) ? unicode : unicode.replace(/[äöüøåæœß]/g, (letter) => spellings[letter] ?? letter);
}

function readTable(): Map<string, Lookalike> {
  const read = new Map<string, Lookalike>();
  for (const [script, letters] of confusables) {
    let code = 0;
    const gapsAndLetters = letters.split(/([A-Z]+)/);
    for (let at = 1; at < gapsAndLetters.length; at += 2) {
      code += gapOf(gapsAndLetters[at] ?? '');
      read.set(String.fromCodePoint(code), { looksLike: gapsAndLetters[at + 1] ?? '', script });
    }
  }
  return read;
}

/** Reads a number to the base of 26, with the digits A to Z. */
function gapOf(digits: string): number {
  let gap = 0;
  for (let at = 0; at < digits.length; at++) gap = gap * 26 + digits.charCodeAt(at) - 65;
  return gap;
}

function isLetter(text: string): boolean {
  return text >= 'a' && text <= 'z';
}

/**
 * Returns the skeleton of a domain (Unicode form, lower case). Replaces non-ASCII letters with the ASCII ones
 * they resemble, then each ASCII look-alike with one representative (`rn` with `m`, `vv` with `w`, `cl` with
 * `d`, `0` with `o`, `1` and `i` with `l`, `5` with `s`). Two domains with the same skeleton are hard to tell
 * apart.
 */
export function skeletonOf(unicode: string): string {
  const text = inAscii(unicode);
  let skeleton = '';
  for (let i = 0; i < text.length; i++) {
    const folded = foldAt(text, i);
    if (folded >= pair) i++;
    skeleton += String.fromCharCode(folded % pair);
  }
  return skeleton;
}

/** Returns a hash of the skeleton, computed without building the text. Different skeletons rarely collide. */
export function skeletonHash(unicode: string): number {
  const text = inAscii(unicode);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = foldAt(text, i);
    if (folded >= pair) i++;
    hash = (Math.imul(hash, 31) + (folded % pair)) & 0x3fffffff;
  }
  return hash;
}

function inAscii(unicode: string): string {
  if (isAscii(unicode)) return unicode;
  let text = '';
  for (const letter of unicode) text += letter < '\u0080' ? letter : (lookalike(letter)?.looksLike ?? letter);
  return text;
}

/** Added to a code that replaces two characters. Greater than every UTF-16 code unit. */
const pair = 0x10000;

/** The code at `i` after folding, plus `pair` if it replaces two characters. */
function foldAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const next = text.charCodeAt(i + 1);
  if (code === 0x72 && next === 0x6e) return pair + 0x6d;
  if (code === 0x76 && next === 0x76) return pair + 0x77;
  if (code === 0x63 && next === 0x6c) return pair + 0x64;
  return singles[code] ?? code;
}

/** Maps `0` to `o`, `5` to `s`, `1` and `i` to `l`. */
const singles: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  code === 0x30 ? 0x6f : code === 0x35 ? 0x73 : code === 0x31 || code === 0x69 ? 0x6c : code,
);
