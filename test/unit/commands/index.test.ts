import { afterEach, expect, it, vi } from 'vitest';
import { comingLimit, sendWords, spokenWords } from '../../../src/events/words.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  vi.useRealTimers();
  delete (globalThis as { nearmissLanguage?: unknown }).nearmissLanguage;
  delete (globalThis as { nearmissLanguageComing?: unknown }).nearmissLanguageComing;
});

it.each([
  ['de-AT', 'de'],
  ['pt-PT', 'pt-BR'],
  ['en-GB', 'en'],
  ['zh-TW', 'en'],
])(
  'the send path speaks the language of Outlook once it has loaded: %s becomes %s',
  async (language, locale) => {
    vi.stubGlobal('self', globalThis);
    vi.stubGlobal('Office', new FakeOutlook({ language }).office);
    expect(sendWords().locale).toBe('en');
    await import('../../../src/commands/index.ts');
    expect((await spokenWords()).locale).toBe(locale);
    expect(sendWords().locale).toBe(locale);
  },
);

it('the send path stays English if the language file loads too slowly or not at all', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('nearmissLanguageComing', new Promise(() => undefined));
  const spoken = spokenWords();
  await vi.advanceTimersByTimeAsync(comingLimit);
  expect((await spoken).locale).toBe('en');
  vi.stubGlobal('nearmissLanguageComing', Promise.reject(new Error('not found')));
  expect((await spokenWords()).locale).toBe('en');
});
