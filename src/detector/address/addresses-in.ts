import { atSigns } from './recipient.ts';
import { withoutUnseen } from './unseen.ts';

/** What stands between addresses and other words in running text. */
const between = /[\s<>()[\]{}|",;:\\（）＜＞［］“”„«»、；，：]/;

/** What may stand around an address and is no part of it. */
const around = ".'`‘’";

/**
 * The addresses that stand in a text, such as a display name, in their order and as they are typed: every word with something
 * before and after an `@`. Signs that nobody sees are no part of it. A word with several `@` is one entry, and no address.
 */
export function addressesIn(text: string): string[] {
  const plain = withoutUnseen(text.replace(atSigns, '@'));
  const found: string[] = [];
  for (const part of plain.split(between)) {
    const word = trimmed(part);
    const at = word.indexOf('@');
    if (at > 0 && at < word.length - 1 && !found.includes(word)) found.push(word);
  }
  return found;
}

function trimmed(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && around.includes(word.charAt(start))) start++;
  while (end > start && around.includes(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}
