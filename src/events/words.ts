import { wholeWords } from '../text/whole-words.ts';
import type { SendWords } from '../text/words.ts';

/**
 * The words of the sender's language: in classic Outlook they stand in the file that the manifest names for it, in pages
 * `src/commands` brings them.
 */
declare const nearmissLanguage: unknown;

/** What the send path says, now: nobody waits for the words of another language, so until they are there it is English. */
export function sendWords(): SendWords {
  return wholeWords(typeof nearmissLanguage === 'undefined' ? undefined : nearmissLanguage);
}
