import { languageFor } from './language-for.ts';

/**
 * Returns the direction of the texts for `locale` (BCP 47), for pages that do not load the whole language
 * with its own `direction`. Left-to-right for right-to-left languages without a translation, because their
 * texts are English.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languageFor(locale) === 'ar' ? 'rtl' : 'ltr';
}
