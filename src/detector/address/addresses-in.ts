import { atSigns } from './recipient.ts';
import { withoutInvisible } from './invisible.ts';

/** Characters that separate addresses and words in running text. */
const separators = /[\s<>()[\]{}|",;:\\（）＜＞［］“”„«»、；，：]/;

/** Punctuation trimmed from both ends of a word. */
const punctuation = ".'`‘’";

/**
 * Returns the addresses in a text such as a display name, in order and as typed: every word with at least one
 * character before and after an `@`. Ignores invisible characters. A word with several `@` is one entry,
 * although it is not an address.
 */
export function addressesIn(text: string): string[] {
  const plain = withoutInvisible(text.replace(atSigns, '@'));
  const found: string[] = [];
  for (const part of plain.split(separators)) {
    const word = trimmed(part);
    const at = word.indexOf('@');
    if (at > 0 && at < word.length - 1 && !found.includes(word)) found.push(word);
  }
  return found;
}

function trimmed(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && punctuation.includes(word.charAt(start))) start++;
  while (end > start && punctuation.includes(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}
