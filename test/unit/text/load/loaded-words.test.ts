import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../../../../src/text/languages/de.ts');
  vi.resetModules();
});

it('is nothing where the file of the language cannot be loaded, and never rejects', async () => {
  vi.doMock('../../../../src/text/languages/de.ts', () => {
    throw new Error('no such file');
  });
  const { loadedWords } = await import('../../../../src/text/load/loaded-words.ts');
  expect(await loadedWords('de-DE')).toBeUndefined();
  expect((await loadedWords('pl'))?.locale).toBe('pl');
});
