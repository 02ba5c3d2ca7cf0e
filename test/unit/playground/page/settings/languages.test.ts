import { describe, expect, it } from 'vitest';
import { languageName, languagesToChoose } from '../../../../../src/playground/page/settings/languages.ts';

describe('the languages to choose from', () => {
  it('are those that there are, written as Outlook writes them, English first', () => {
    expect(languagesToChoose(['de', 'pt-br', 'zh-hans'], 'en-US')).toEqual([
      'en-US',
      'de',
      'pt-BR',
      'zh-Hans',
    ]);
  });

  it('have the one in the page’s address among them', () => {
    expect(languagesToChoose(['de'], 'fi-FI')).toEqual(['en-US', 'de', 'fi-FI']);
    expect(languagesToChoose(['de'], 'de')).toEqual(['en-US', 'de']);
  });

  it.each([
    ['en-US', 'English'],
    ['de', 'Deutsch (German)'],
    ['de-AT', 'Österreichisches Deutsch (Austrian German)'],
    ['pt-BR', 'português (Portuguese)'],
    ['zh-Hans', '中文 (Chinese)'],
  ])('%s is called %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});
