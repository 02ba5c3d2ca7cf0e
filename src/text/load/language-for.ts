import { type Tag, tags } from '../tags.ts';

/**
 * The language for a reader whose Outlook speaks `locale` (BCP 47): the longest tag that is a prefix of it, by whole subtags
 * and whatever the case (RFC 4647, 3.4). As CLDR has it, any Portuguese may stand for another, and Chinese is simplified
 * unless script or region say otherwise. English for everybody else.
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

/** Whether the words that a reader of `locale` gets are in that language, and not English for want of another. */
export function isSpoken(locale: string): boolean {
  return languageFor(locale) !== 'en' || subtags(locale)[0] === 'en';
}

function subtags(locale: string): readonly string[] {
  return locale.toLowerCase().replace(/_/g, '-').split('-');
}

function isTraditional(subtag: string): boolean {
  return ['hant', 'tw', 'hk', 'mo'].includes(subtag);
}
