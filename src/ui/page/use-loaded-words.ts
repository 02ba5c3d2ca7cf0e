import { useEffect, useState } from 'react';
import { languageFor } from '../../text/load/language-for.ts';
import type { Words } from '../../text/words.ts';

/** The words of a page: English, and a function that loads those for a locale. */
export interface WordsSource<W extends Words> {
  readonly english: W;
  readonly load: (locale: string) => Promise<W>;
}

/**
 * Returns the words for a locale; undefined until its language is loaded, and while no locale is known.
 *
 * @param source the same object in every call
 */
export function useLoadedWords<W extends Words>(
  locale: string | undefined,
  source: WordsSource<W>,
): W | undefined {
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly words: W }>();
  useEffect(() => {
    if (locale === undefined) return undefined;
    let isWanted = true;
    void source.load(locale).then((words) => {
      if (isWanted) setLoaded({ locale, words });
    });
    return () => {
      isWanted = false;
    };
  }, [locale, source]);
  if (locale !== undefined && languageFor(locale) === 'en') return source.english;
  return loaded?.locale === locale ? loaded?.words : undefined;
}
