import { expect, it } from 'vitest';
import { wordsFor } from '../../../../src/text/load/words-for.ts';

it('the words of a page are those of the locale’s language, without those that only the pane shows', async () => {
  const words = await wordsFor('de-AT');
  expect(words.locale).toBe('de');
  expect(words).not.toHaveProperty('remembered');
});

it('the words of a page are English if there is no translation', async () => {
  expect((await wordsFor('tlh')).locale).toBe('en');
});
