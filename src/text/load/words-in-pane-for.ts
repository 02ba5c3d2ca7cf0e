import { enInPane } from './en-in-pane.ts';
import { loadedWordsInPane } from './loaded-words-in-pane.ts';
import { wholeWords } from './whole-words.ts';
import type { WordsInPane } from '../words.ts';

/** Returns all texts for `locale` (BCP 47), in English if there is no translation. Never rejects. */
export async function wordsInPaneFor(locale: string): Promise<WordsInPane> {
  return wholeWords(await loadedWordsInPane(locale), enInPane);
}
