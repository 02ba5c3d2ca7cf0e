import { confusables } from './data/confusables.generated.ts';

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
  const plain = letter.normalize('NFD').charAt(0);
  return plain !== letter && isLetter(plain) ? { looksLike: plain, script: 'Latin' } : undefined;
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
  let text = '';
  for (const letter of unicode) text += letter < '\u0080' ? letter : foldForeign(letter);
  return foldAscii(text);
}

function foldForeign(letter: string): string {
  return lookalike(letter)?.looksLike ?? letter;
}

const groups = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['5', 's'],
]);

function foldAscii(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const pair = pairAt(text, i);
    if (pair !== '') i++;
    folded += pair === '' ? (groups.get(text.charAt(i)) ?? text.charAt(i)) : pair;
  }
  return folded;
}

function pairAt(text: string, i: number): string {
  const first = text.charAt(i);
  const second = text.charAt(i + 1);
  if (first === 'r' && second === 'n') return 'm';
  if (first === 'v' && second === 'v') return 'w';
  if (first === 'c' && second === 'l') return 'd';
  return '';
}
