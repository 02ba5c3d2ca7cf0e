/** Joins sentences with spaces, but without one after the full-width punctuation of Japanese and Chinese. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => (text === '' ? next : `${text}${gapAfter(text)}${next}`), '');
}

function gapAfter(sentence: string): string {
  return /[。：！？]$/.test(sentence) ? '' : ' ';
}
