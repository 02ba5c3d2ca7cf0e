// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { en } from '../../../src/text/load/en.ts';
import type { Words } from '../../../src/text/words.ts';
import { useLoadedWords } from '../../../src/ui/page/use-loaded-words.ts';

const loads = vi.hoisted(() => new Map<string, (words: unknown) => void>());
vi.mock('../../../src/text/load/words-for.ts', () => ({
  wordsFor: (locale: string) => new Promise((resolve) => loads.set(locale, resolve)),
}));

const arrives = (locale: string) =>
  act(async () => {
    loads.get(locale)?.({ ...en, locale } satisfies Words);
    await Promise.resolve();
  });

it('a language that loads late does not replace the one that is wanted now', async () => {
  const { result, rerender } = renderHook(({ locale }) => useLoadedWords(locale), {
    initialProps: { locale: 'de' },
  });
  rerender({ locale: 'pl' });
  await arrives('pl');
  await arrives('de');
  expect(result.current?.locale).toBe('pl');
});
