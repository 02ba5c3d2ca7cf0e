import { withTimeLimit } from '../outlook/office/time-limit.ts';
import { enAtSend } from '../text/load/en-at-send.ts';
import { wholeWords } from '../text/load/whole-words.ts';
import type { SendWords } from '../text/words.ts';

/**
 * The words of the sender's language: in classic Outlook they stand in the file that the manifest names for
 * it.
 */
declare const nearmissLanguage: unknown;

/** In pages `src/commands` brings them, and says with this promise when they are there. */
declare const nearmissLanguageComing: unknown;

/**
 * How long somebody who has something to say waits for the words, in milliseconds; then it is said in
 * English.
 */
export const comingLimit = 2000;

/** What the send path can say now. English where the words of another language are not there. */
export function sendWords(): SendWords {
  return wholeWords(typeof nearmissLanguage === 'undefined' ? undefined : nearmissLanguage, enAtSend);
}

/**
 * The same when the sender's language is there: for who has something to say. Good mail does not ask. Never
 * rejects.
 */
export async function spokenWords(): Promise<SendWords> {
  const coming = typeof nearmissLanguageComing === 'undefined' ? undefined : nearmissLanguageComing;
  const late = () => new Error('The language is late.');
  await withTimeLimit(Promise.resolve(coming), comingLimit, late).catch(() => undefined);
  return sendWords();
}
