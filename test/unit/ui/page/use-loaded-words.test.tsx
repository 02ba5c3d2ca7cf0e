import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/text/load/en.ts';
import { wordsFor } from '../../../../src/text/load/words-for.ts';
import type { Words } from '../../../../src/text/words.ts';
import { useLoadedWords } from '../../../../src/ui/page/use-loaded-words.ts';

const loaded = { english: en, load: wordsFor };
const words = (first: string | undefined, source = loaded) =>
  renderHook(({ locale }) => useLoadedWords(locale, source), { initialProps: { locale: first } });

describe('the words of a page', () => {
  it('are available at once in English', () => {
    expect(words('en-GB').result.current).toBe(en);
    expect(words('sv').result.current).toBe(en);
  });

  it('are missing while the language is unknown', () => {
    expect(words(undefined).result.current).toBeUndefined();
  });

  it('are never those of another language', async () => {
    const { result, rerender } = words('de-AT');
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current?.locale).toBe('de'));
    rerender({ locale: 'pl' });
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current?.locale).toBe('pl'));
  });

  it('are not those of a language that loads late, after another one was wanted', async () => {
    const loads = new Map<string, (words: Words) => void>();
    const load = (locale: string) => new Promise<Words>((resolve) => loads.set(locale, resolve));
    const { result, rerender } = words('de', { english: en, load });
    rerender({ locale: 'pl' });
    for (const locale of ['pl', 'de'])
      await act(async () => {
        loads.get(locale)?.({ ...en, locale });
        await Promise.resolve();
      });
    expect(result.current?.locale).toBe('pl');
  });
});
