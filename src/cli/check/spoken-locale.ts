import { checkWords } from '../../text/admin/check-words.ts';
import { isSpoken } from '../../text/load/language-for.ts';
import { tags } from '../../text/tags.ts';
import { WrongUse } from '../../output/wrong-use.ts';

/** The tags of all languages, for `--locale`. */
export const spoken: readonly string[] = ['en', ...tags];

/**
 * Returns the locale if there is a language for it.
 *
 * @throws {WrongUse} if there is none. A sender would get English, but an administrator must learn that the
 * language does not exist.
 */
export function spokenLocale(locale: string): string {
  if (isSpoken(locale)) return locale;
  throw new WrongUse(checkWords.noSuchLocale(locale, spoken));
}
