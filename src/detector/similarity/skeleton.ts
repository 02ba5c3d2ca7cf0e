import { confusables } from '../data/confusables.generated.ts';
import { isAscii } from '../address/is-ascii.ts';

/** A letter that looks like an ASCII one. */
export interface Lookalike {
  readonly looksLike: string;
  readonly script: string;
}

let table: Map<string, Lookalike> | undefined;

/** The ASCII letter that `letter` looks like (UTS 39), or undefined; accents count as part of a look-alike. */
export function lookalike(letter: string): Lookalike | undefined {
  table ??= readTable();
  const known = table.get(letter);
  if (known) return known;
  const plain = barred[letter] ?? letter.normalize('NFD').charAt(0);
  return plain !== letter && isLetter(plain) ? { looksLike: plain, script: 'Latin' } : undefined;
}

/** Letters with a stroke, which Unicode does not take apart. */
const barred: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd' };

/** How letters beyond ASCII are written where they are not at hand. */
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

/** The domain (Unicode form, lower case) with such letters spelled out: `mueller.de` of `müller.de`. */
export function spelledOut(unicode: string): string {
  return isAscii(unicode) ? unicode : unicode.replace(/[äöüøåæœß]/g, (letter) => spellings[letter] ?? letter);
}

function readTable(): Map<string, Lookalike> {
  const read = new Map<string, Lookalike>();
  for (const [script, letters] of confusables)
    for (const item of letters.split(' ')) {
      const cut = Math.max(1, item.search(/[^a-z]/));
      const letter = String.fromCodePoint(parseInt(item.slice(cut), 16));
      read.set(letter, { looksLike: item.slice(0, cut), script });
    }
  return read;
}

function isLetter(text: string): boolean {
  return text >= 'a' && text <= 'z';
}

/**
 * What a domain looks like: foreign letters as the ASCII ones they resemble, then ASCII look-alikes as one of their group
 * (`rn` as `m`, `vv` as `w`, `cl` as `d`, `0` as `o`, `1` and `i` as `l`, `5` as `s`). Two domains with the same skeleton are
 * hard to tell apart. Takes the Unicode form, lower case.
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

/** The same as a hash that is made without the text: different skeletons rarely have the same. */
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

/** Added to a code that stands for two characters; beyond every UTF-16 code unit. */
const pair = 0x10000;

/** The code at `i` after folding. */
function foldAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const next = text.charCodeAt(i + 1);
  if (code === 0x72 && next === 0x6e) return pair + 0x6d;
  if (code === 0x76 && next === 0x76) return pair + 0x77;
  if (code === 0x63 && next === 0x6c) return pair + 0x64;
  return singles[code] ?? code;
}

/** `0` as `o`, `5` as `s`, `1` and `i` as `l`. */
const singles: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  code === 0x30 ? 0x6f : code === 0x35 ? 0x73 : code === 0x31 || code === 0x69 ? 0x6c : code,
);
