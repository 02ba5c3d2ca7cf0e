import { en } from './en.ts';
import { languageFor } from './language-for.ts';
import type { Words } from './words.ts';

/** Every language there is. English comes first: it is what a reader of any other language gets. */
const languages: readonly [Words, ...Words[]] = [en];

/** The BCP 47 tag of every language there is. */
export const locales: readonly string[] = languages.map(({ locale }) => locale);

/** All words for a BCP 47 locale; English where there are none. */
export function wordsFor(locale: string): Words {
  return languageFor(locale, languages);
}
