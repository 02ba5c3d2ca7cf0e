import { type Tag, tags } from '../tags.ts';

/**
 * Returns the language for `locale` (BCP 47): the longest tag that is a prefix of it, by whole subtags and
 * ignoring case (RFC 4647, 3.4). As in CLDR, any Portuguese matches any other, and Chinese is simplified
 * unless the script or region says otherwise. All other locales get English.
 */
export function languageFor(locale: string): Tag | 'en' {
  const wanted = subtags(locale);
  for (let length = wanted.length; length > 0; length -= 1) {
    const prefix = wanted.slice(0, length).join('-');
    const found = tags.find((tag) => tag === prefix);
    if (found !== undefined) return found;
  }
  if (wanted[0] === 'pt') return 'pt-br';
  return wanted[0] === 'zh' && !wanted.some(isTraditional) ? 'zh-hans' : 'en';
}

/** Returns whether there are texts in the language of `locale`, rather than English as a fallback. */
export function isSpoken(locale: string): boolean {
  return languageFor(locale) !== 'en' || subtags(locale)[0] === 'en';
}

function subtags(locale: string): readonly string[] {
  return locale.toLowerCase().replace(/_/g, '-').split('-');
}

function isTraditional(subtag: string): boolean {
  return ['hant', 'tw', 'hk', 'mo'].includes(subtag);
}
