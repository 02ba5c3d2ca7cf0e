import { invisible } from '../data/invisible.generated.ts';

export { invisible };

/**
 * White_Space of Unicode 17: what JavaScript calls white space, without U+FEFF, which counts as invisible
 * here.
 */
export const spaces = /[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/**
 * Removes invisible characters: controls, zero-width and other default-ignorable characters, and letters and
 * symbols that render blank.
 */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Removes invisible characters and white space. UTS 46, section 4 disallows or ignores both in domains. */
export function withoutBlanks(text: string): string {
  return withoutInvisible(text).replace(spaces, '');
}

/** Returns whether the text contains an invisible character or white space. */
export function hasBlanks(text: string): boolean {
  return text.search(invisible) >= 0 || text.search(spaces) >= 0;
}
