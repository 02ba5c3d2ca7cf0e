import { useEffect, useState } from 'react';
import { en } from '../../text/load/en.ts';
import { languageFor } from '../../text/load/language-for.ts';
import { wordsFor } from '../../text/load/words-for.ts';
import type { Words } from '../../text/words.ts';

/** Returns the words for a locale; undefined until its language is loaded, and while no locale is known. */
export function useLoadedWords(locale: string | undefined): Words | undefined {
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly words: Words }>();
  useEffect(() => {
    if (locale === undefined) return undefined;
    let isWanted = true;
    void wordsFor(locale).then((words) => {
      if (isWanted) setLoaded({ locale, words });
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  if (locale !== undefined && languageFor(locale) === 'en') return en;
  return loaded?.locale === locale ? loaded?.words : undefined;
}
