import { en } from './en.ts';
import { loadedWords } from './loaded-words.ts';
import { wholeWords } from './whole-words.ts';
import type { Words } from '../words.ts';

/** All words for a reader whose Outlook speaks `locale` (BCP 47); English where there are no others. Never rejects. */
export async function wordsFor(locale: string): Promise<Words> {
  return wholeWords(await loadedWords(locale), en);
}
