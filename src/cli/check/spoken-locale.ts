import { checkWords } from '../../text/admin/check-words.ts';
import { isSpoken } from '../../text/load/language-for.ts';
import { tags } from '../../text/tags.ts';
import { WrongUse } from '../../output/wrong-use.ts';

/** Every language that can be asked for by name. */
export const spoken: readonly string[] = ['en', ...tags];

/**
 * The language that somebody asked for by name.
 *
 * @throws {WrongUse} where there is none; a sender would read English, but an administrator must not believe
 * that the language exists
 */
export function spokenLocale(locale: string): string {
  if (isSpoken(locale)) return locale;
  throw new WrongUse(checkWords.noSuchLocale(locale, spoken));
}
