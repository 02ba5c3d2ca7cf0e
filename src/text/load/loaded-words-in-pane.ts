import { languageFor } from './language-for.ts';
import { namesByIntl } from '../names/names-by-intl.ts';
import type { Language, WordsInPane } from '../words.ts';

/**
 * Loads all texts for `locale`, as `loadedWords` does without those of the pane: from another file. A module of
 * its own, so that no other page contains the names of these files.
 */
export async function loadedWordsInPane(locale: string): Promise<WordsInPane | undefined> {
  const tag = languageFor(locale);
  if (tag === 'en') return undefined;
  try {
    const { atSend, onPage, inPane } = (await import(
      /* webpackChunkName: "pane-language-[request]" */
      /* webpackExclude: /en\.ts$/ */
      `../languages/${tag}.ts`
    )) as Language;
    return { ...atSend, ...onPage, ...inPane, names: namesByIntl(tag) };
  } catch {
    return undefined;
  }
}
