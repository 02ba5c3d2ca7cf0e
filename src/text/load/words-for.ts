import { en } from './en.ts';
import { loadedWords } from './loaded-words.ts';
import { wholeWords } from './whole-words.ts';
import type { Words } from '../words.ts';

/**
 * Returns the texts for `locale` (BCP 47) without those that only the pane shows, in English if there is no
 * translation. Never rejects.
 */
export async function wordsFor(locale: string): Promise<Words> {
  return wholeWords(await loadedWords(locale), en);
}
