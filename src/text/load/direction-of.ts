import { languageFor } from './language-for.ts';

/**
 * How a reader whose Outlook speaks `locale` (BCP 47) gets our words, for whoever shows some without the whole language, which
 * says the same of itself; in right-to-left languages that we lack the words are English.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languageFor(locale) === 'ar' ? 'rtl' : 'ltr';
}
