import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../../../../src/text/languages/de.ts');
  vi.resetModules();
});

it('loading words resolves to undefined, and never rejects, if the language file is missing', async () => {
  vi.doMock('../../../../src/text/languages/de.ts', () => {
    throw new Error('no such file');
  });
  const { loadedWords } = await import('../../../../src/text/load/loaded-words.ts');
  expect(await loadedWords('de-DE')).toBeUndefined();
  expect((await loadedWords('pl'))?.locale).toBe('pl');
});
