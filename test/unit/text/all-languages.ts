import { enAtSend } from '../../../src/text/load/en-at-send.ts';
import { namesIn } from '../../../src/text/names/names.ts';
import { type Tag, tags } from '../../../src/text/tags.ts';
import { wordsInPaneFor } from '../../../src/text/load/words-in-pane-for.ts';
import type { Language, SendWords, WordsInPane } from '../../../src/text/words.ts';
import type { NameTable } from '../../../src/text/names/names.ts';

/** The words of every language, as the pane loads them. */
export const everyLanguage: readonly WordsInPane[] = await Promise.all(['en', ...tags].map(wordsInPaneFor));

/** The file of a language. */
export const languageFile = async (tag: Tag | 'en'): Promise<Language> =>
  (await import(`../../../src/text/languages/${tag}.ts`)) as Language;

/** Returns the words of a language as the send path has them in classic Outlook, without `Intl`. */
export const sendWordsIn = async (tag: Tag | 'en'): Promise<SendWords> => {
  if (tag === 'en') return enAtSend;
  const { names } = (await import(`../../../src/text/names/${tag}.generated.ts`)) as { names: NameTable };
  return { ...(await languageFile(tag)).atSend, names: namesIn(names) };
};
