import { invisible } from '../../detector/address/invisible.ts';

/** Returns whether a code point controls a terminal, ends a line or is invisible. */
export function isInvisible(code: number): boolean {
  const character = String.fromCodePoint(code);
  return controls.test(character) || character.search(invisible) >= 0;
}

/** Matches control characters and line ends, some of which other code treats as white space. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u;
