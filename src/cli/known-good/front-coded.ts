/** A shared part of more letters has no capital left for it. */
const most = 25;

/** Returns the text that `frontDecoded` reads. It is shortest if the words are sorted. */
export function frontCoded(words: readonly string[]): string {
  return words.map((word, index) => afterWord(words[index - 1] ?? '', word)).join('');
}

/** Returns a word as it is written after the word before it. */
export function afterWord(before: string, word: string): string {
  let shared = 0;
  while (shared < most && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared++;
  return String.fromCharCode('A'.charCodeAt(0) + shared) + word.slice(shared);
}
