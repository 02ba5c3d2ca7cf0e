import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageName, languagesToChoose } from '../../../../../src/playground/page/settings/languages.ts';
import { tags } from '../../../../../src/text/tags.ts';

describe('the languages to choose from', () => {
  it('are the available ones with English first and the region that Outlook names', () => {
    expect(languagesToChoose(['de', 'pt-br', 'zh-hans'], 'en-US')).toEqual([
      'en-US',
      'de-DE',
      'pt-BR',
      'zh-CN',
    ]);
  });

  it('are those for which the manifest has the name of the button', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const named = (locale: string): boolean => manifest.includes(`Locale="${locale}"`);
    expect(languagesToChoose(tags, 'en-US').filter((locale) => !named(locale))).toEqual(['en-US']);
  });

  it('include the one in the page’s address', () => {
    expect(languagesToChoose(['de'], 'fi-FI')).toEqual(['en-US', 'de-DE', 'fi-FI']);
    expect(languagesToChoose(['de'], 'de-DE')).toEqual(['en-US', 'de-DE']);
  });

  it.each([
    ['en-US', 'English'],
    ['de', 'Deutsch (German)'],
    ['de-DE', 'Deutsch (German)'],
    ['de-AT', 'Österreichisches Deutsch (Austrian German)'],
    ['pt-BR', 'português (Portuguese)'],
    ['zh-Hans', '中文 (Chinese)'],
  ])('show %s as %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});
