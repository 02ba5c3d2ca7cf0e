import { afterEach, expect, it, vi } from 'vitest';
import { sendWords } from '../../src/events/words.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  delete (globalThis as { nearmissLanguage?: unknown }).nearmissLanguage;
});

it.each([
  ['de-AT', 'de'],
  ['pt-PT', 'pt-BR'],
  ['en-GB', 'en'],
  ['zh-TW', 'en'],
])('brings the send path the words for %s: %s', async (language, locale) => {
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('Office', new FakeOutlook({ language }).office);
  expect(sendWords().locale).toBe('en');
  await import('../../src/commands/index.ts');
  await vi.waitFor(() => expect(sendWords().locale).toBe(locale));
});
