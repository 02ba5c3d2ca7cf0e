import { en } from './en.ts';
import type { Words } from './words.ts';

/** Every language there is. English comes first: it is what a reader of any other language gets. */
const languages: readonly Words[] = [en];

/** The BCP 47 tag of every language there is. */
export const locales: readonly string[] = languages.map(({ locale }) => locale);

/**
 * The words for a BCP 47 locale such as Outlook's `displayLanguage`. The longest language tag that is a prefix of `locale`, by
 * whole subtags and whatever the case, wins (RFC 4647, 3.4); English if there is none.
 */
export function wordsFor(locale: string, known: readonly Words[] = languages): Words {
  const wanted = locale.toLowerCase().replace(/_/g, '-').split('-');
  for (let length = wanted.length; length > 0; length -= 1) {
    const prefix = wanted.slice(0, length).join('-');
    const found = known.find((words) => words.locale.toLowerCase() === prefix);
    if (found !== undefined) return found;
  }
  return en;
}
