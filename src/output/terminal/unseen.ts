import { unseen } from '../../detector/address/unseen.ts';

/** Whether a code point does something to a terminal or its line, or leaves no trace that a reader could see. */
export function isUnseen(code: number): boolean {
  const character = String.fromCodePoint(code);
  return obeyed.test(character) || character.search(unseen) >= 0;
}

/** Controls and line ends, some of which are white space elsewhere. */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}]/u;
