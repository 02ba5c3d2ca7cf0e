import { plainAddress, plainInOrder, type PlainText } from '../plain.ts';
import { scriptCodes } from '../names/script-codes.ts';
import type { Names, SpellingWords } from '../words.ts';

export interface Spoken {
  readonly spelling: SpellingWords;
  readonly names: Names;
}

const names: Readonly<Record<string, Exclude<keyof SpellingWords, 'entered'>>> = {
  '.': 'dot',
  '-': 'hyphen',
  ',': 'comma',
  ' ': 'space',
  '。': 'fullStop',
  '\uFFFD': 'invisible',
};

/** A sign of ASCII, or a full stop or comma of another script. */
const sign = /([\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\u3000-\u303f\uff01-\uff0f\uff61])/;

/** Words, and between them signs, each by itself; in lower case. */
export function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(sign)
    .filter((token) => token !== '');
}

export const isSign = (token: string): boolean => sign.test(token);

/** A text for ears, character by character: `m l`, `army` as `a r m y`; signs and foreign letters are named. */
export function spelled(words: Spoken, text: string): PlainText {
  return plainInOrder(Array.from(text, (character) => characterOf(words, character)));
}

/** Whoever hears an `ı` or an `а` hears an i or an a; so it has its code or its script with it. */
function characterOf({ spelling, names: { script } }: Spoken, character: string): string {
  const shown = plainAddress(character) || ' ';
  const name = names[shown];
  if (name) return spelling[name];
  if (/^[a-z0-9]$/.test(shown)) return shown;
  const foreign = scriptOf(character);
  if (foreign === 'Latin' || isSign(character)) return `${shown} (${codeOf(character)})`;
  return foreign === undefined ? shown : `${shown} (${script(foreign)})`;
}

/** The English name of a letter's script, if the detector knows it. */
const scriptOf = (letter: string): string | undefined =>
  Object.keys(scriptCodes).find((name) =>
    new RegExp(`\\p{Script=${scriptCodes[name] ?? ''}}`, 'u').test(letter),
  );

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${'0'.repeat(Math.max(0, 4 - code.length))}${code}`;
}
