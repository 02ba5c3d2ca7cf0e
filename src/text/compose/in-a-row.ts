/** Sentences one after the other: a space between them, but none after the full-width signs of Japanese and Chinese. */
export function inARow(sentences: readonly string[]): string {
  return sentences.reduce((said, next) => (said === '' ? next : `${said}${gapAfter(said)}${next}`), '');
}

function gapAfter(sentence: string): string {
  return /[。：！？]$/.test(sentence) ? '' : ' ';
}
