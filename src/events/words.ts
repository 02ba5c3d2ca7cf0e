import { withTimeLimit } from '../outlook/office/time-limit.ts';
import { enAtSend } from '../text/load/en-at-send.ts';
import { wholeWords } from '../text/load/whole-words.ts';
import type { SendWords } from '../text/words.ts';

/**
 * The words of the sender's language. In classic Outlook they are in the file that the manifest names for
 * that client.
 */
declare const nearmissLanguage: unknown;

/** In a page `src/commands` loads them, and resolves this promise when they are loaded. */
declare const nearmissLanguageComing: unknown;

/** How long to wait for the words, in milliseconds; after that English is used. */
export const comingLimit = 2000;

/** Returns the words that are loaded; English where those of another language are not. */
export function sendWords(): SendWords {
  return wholeWords(typeof nearmissLanguage === 'undefined' ? undefined : nearmissLanguage, enAtSend);
}

/**
 * Waits for the sender's language and returns its words. Called only where there is something to show. Never
 * rejects.
 */
export async function spokenWords(): Promise<SendWords> {
  const coming = typeof nearmissLanguageComing === 'undefined' ? undefined : nearmissLanguageComing;
  const late = () => new Error('The language is late.');
  await withTimeLimit(Promise.resolve(coming), comingLimit, late).catch(() => undefined);
  return sendWords();
}
