import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/text/load/en.ts';
import { useLoadedWords } from '../../../../src/ui/page/use-loaded-words.ts';

const words = (first: string | undefined) =>
  renderHook(({ locale }) => useLoadedWords(locale), { initialProps: { locale: first } });

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
});
