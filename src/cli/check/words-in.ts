import { checkWords } from '../../text/administrator/check-words.ts';
import { locales, wordsFor } from '../../text/words-for.ts';
import type { Words } from '../../text/words.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * The words in a language that somebody asked for by name.
 *
 * @throws {WrongUse} where there are none; a sender would read English, but an administrator must not believe that the language exists
 */
export function wordsIn(locale: string): Words {
  const words = wordsFor(locale);
  const asked = `${locale.toLowerCase().replace(/_/g, '-')}-`;
  if (asked.startsWith(`${words.locale.toLowerCase()}-`)) return words;
  throw new WrongUse(checkWords.noSuchLocale(locale, locales));
}
