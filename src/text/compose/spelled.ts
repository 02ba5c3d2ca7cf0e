import { codeOf, plainAddress, plainInOrder, type PlainText } from '../plain.ts';
import { scriptCodes } from '../names/script-codes.ts';
import type { Names, SpellingWords } from '../words.ts';

/** The words needed to spell a text. */
export interface Spoken {
  readonly spelling: SpellingWords;
  readonly names: Names;
}

const names: Readonly<Record<string, Exclude<keyof SpellingWords, 'entered' | 'pair'>>> = {
  '.': 'dot',
  '-': 'hyphen',
  ',': 'comma',
  '␣': 'space',
  '。': 'fullStop',
};

/** ASCII punctuation, or a full stop or comma of another script. */
const sign = /([\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\u3000-\u303f\uff01-\uff0f\uff61])/;

/** Splits a text into words and single punctuation characters, in lower case. */
export function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(sign)
    .filter((token) => token !== '');
}

export const isSign = (token: string): boolean => sign.test(token);

/**
 * Spells a text for screen readers, character by character: `a r m y`. Names punctuation and non-ASCII
 * letters.
 */
export function spelled(words: Spoken, text: string): PlainText {
  return plainInOrder(Array.from(text, (character) => characterOf(words, character)));
}

/** A screen reader pronounces `ı` or Cyrillic `а` like i or a, so its code or script is added. */
function characterOf({ spelling, names: { script } }: Spoken, character: string): string {
  const shown = plainAddress(character);
  if (shown.startsWith('‹U+')) return spelling.invisible;
  const name = names[shown];
  if (name) return spelling[name];
  if (/^[a-z0-9]$/.test(shown)) return shown;
  const foreign = scriptOf(character);
  if (foreign === 'Latin' || isSign(character)) return `${shown} (${codeOf(character)})`;
  return foreign === undefined ? shown : `${shown} (${script(foreign)})`;
}

/** The English name of a letter's script, if it is one that the detector names. */
const scriptOf = (letter: string): string | undefined =>
  Object.keys(scriptCodes).find((name) =>
    new RegExp(`\\p{Script=${scriptCodes[name] ?? ''}}`, 'u').test(letter),
  );
