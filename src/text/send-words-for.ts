import { enAtSend } from './en-at-send.ts';
import { languageFor } from './language-for.ts';
import type { SendWords } from './words.ts';

/** Every language there is, as far as the send path speaks; the same as in `words-for.ts`. */
const languages: readonly [SendWords, ...SendWords[]] = [enAtSend];

/** What the send path says for a BCP 47 locale; English where there are no words. */
export function sendWordsFor(locale: string): SendWords {
  return languageFor(locale, languages);
}
