import { describe, expect, it } from 'vitest';
import { isSpoken, languageFor } from '../../../../src/text/load/language-for.ts';

describe('the language for a locale', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-ch-1996', 'de'],
    ['DE_ch', 'de'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['fr-CA', 'fr'],
    ['ar-SA', 'ar'],
    ['uk-UA', 'uk'],
    ['pt-BR', 'pt-br'],
    ['pt', 'pt-br'],
    ['pt-PT', 'pt-br'],
    ['pt-AO', 'pt-br'],
    ['zh', 'zh-hans'],
    ['zh-CN', 'zh-hans'],
    ['zh-SG', 'zh-hans'],
    ['zh-Hans', 'zh-hans'],
    ['zh-Hans-CN', 'zh-hans'],
    ['zh-Hans-HK', 'zh-hans'],
    ['zh-TW', 'en'],
    ['zh-HK', 'en'],
    ['zh-Hant', 'en'],
    ['zh-Hant-MO', 'en'],
    ['den', 'en'],
    ['xx-YY', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ])('for %s is %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
  });

  it.each([
    ['en-GB', true],
    ['de-CH', true],
    ['zh-TW', false],
    ['sv', false],
    ['', false],
  ])('tells for %s whether it is the language of that locale: %s', (locale, spoken) => {
    expect(isSpoken(locale)).toBe(spoken);
  });
});
