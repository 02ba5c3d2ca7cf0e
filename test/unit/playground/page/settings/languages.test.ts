import { describe, expect, it } from 'vitest';
import { languageName, languagesToChoose } from '../../../../../src/playground/page/settings/languages.ts';

describe('the languages to choose from', () => {
  it('are the available ones with English first, in the spelling of Outlook', () => {
    expect(languagesToChoose(['de', 'pt-br', 'zh-hans'], 'en-US')).toEqual([
      'en-US',
      'de',
      'pt-BR',
      'zh-Hans',
    ]);
  });

  it('include the one in the page’s address', () => {
    expect(languagesToChoose(['de'], 'fi-FI')).toEqual(['en-US', 'de', 'fi-FI']);
    expect(languagesToChoose(['de'], 'de')).toEqual(['en-US', 'de']);
  });

  it.each([
    ['en-US', 'English'],
    ['de', 'Deutsch (German)'],
    ['de-AT', 'Österreichisches Deutsch (Austrian German)'],
    ['pt-BR', 'português (Portuguese)'],
    ['zh-Hans', '中文 (Chinese)'],
  ])('show %s as %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});
