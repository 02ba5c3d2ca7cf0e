import { unseen } from '../data/unseen.generated.ts';

export { unseen };

/** White_Space of Unicode 17: what JavaScript calls white space, without U+FEFF, which is no space but unseen. */
export const spaces = /[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** The text without the signs that nobody sees: controls, zero-width and other default-ignorable characters, blanks without ink. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** The same without white space, too: no domain holds either (UTS 46, 4, disallowed or ignored). */
export function withoutBlanks(text: string): string {
  return withoutUnseen(text).replace(spaces, '');
}

/** Does the text hold a sign that nobody sees, or white space? */
export function hasBlanks(text: string): boolean {
  return text.search(unseen) >= 0 || text.search(spaces) >= 0;
}
