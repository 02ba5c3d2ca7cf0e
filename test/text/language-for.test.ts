import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { languageFor } from '../../src/text/language-for.ts';
import { sendWordsFor } from '../../src/text/send-words-for.ts';
import { wordsFor } from '../../src/text/words-for.ts';

const others = ['de', 'de-CH', 'zh-Hans'].map((locale) => ({ locale }));

describe('languageFor', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-CH', 'de-CH'],
    ['de-ch-1996', 'de-CH'],
    ['de_CH', 'de-CH'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hant-TW', 'en'],
    ['den', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['__proto__', 'en'],
  ])('gives for %s the language %s', (locale, language) => {
    expect(languageFor(locale, [{ locale: 'en' }, ...others]).locale).toBe(language);
  });

  it('gives English for the time being', () => {
    expect(wordsFor('de-DE')).toBe(en);
  });

  it.each(['en', 'de-DE', 'fr', ''])('gives the send path the same words as the pages: %s', (locale) => {
    expect(wordsFor(locale)).toEqual({ ...wordsFor(locale), ...sendWordsFor(locale) });
  });
});
