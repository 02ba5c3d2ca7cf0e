import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { wordsFor } from '../../src/text/words-for.ts';

const [german, swiss, chinese] = ['de', 'de-CH', 'zh-Hans'].map((locale) => ({ ...en, locale }));
const known = [en, german, swiss, chinese].filter((words) => words !== undefined);

describe('wordsFor', () => {
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
    expect(wordsFor(locale, known).locale).toBe(language);
  });

  it('gives English for the time being', () => {
    expect(wordsFor('de-DE')).toBe(en);
  });
});
