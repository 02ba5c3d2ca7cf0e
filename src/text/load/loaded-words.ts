import { languageFor } from './language-for.ts';
import { namesByIntl } from '../names/names-by-intl.ts';
import type { Language, Words } from '../words.ts';

/**
 * Loads the texts for `locale` (BCP 47) without those that only the pane shows, and no other language.
 * Undefined for English, which needs no loading, and if the language cannot be loaded. Never rejects.
 */
export async function loadedWords(locale: string): Promise<Words | undefined> {
  const tag = languageFor(locale);
  if (tag === 'en') return undefined;
  try {
    const { atSend, onPage } = (await import(
      /* webpackChunkName: "language-[request]" */
      /* webpackExclude: /en\.ts$/ */
      `../languages/${tag}.ts`
    )) as Language;
    return { ...atSend, ...onPage, names: namesByIntl(tag) };
  } catch {
    return undefined;
  }
}
