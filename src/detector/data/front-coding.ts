/**
 * A word after its capital letter, and what follows it: a tilde, and at most three levels of parentheses. Both are
 * optional.
 */
const entries = /[A-Z]([^A-Z()~]*)(~?(?:\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\))?)/g;

/**
 * Returns the words of a front-coded text, each with what follows it (mostly nothing). Of each word, the text has only
 * what differs from the word before. A capital letter, which also separates the words, counts the letters at the start
 * that both have: `AarmyDor` is `army`, `armor`. What is in parentheses belongs to the word before them.
 */
export function frontDecoded(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let word = '';
  entries.lastIndex = 0;
  for (let entry = entries.exec(text); entry !== null; entry = entries.exec(text)) {
    word = word.slice(0, text.charCodeAt(entry.index) - 65) + (entry[1] ?? '');
    found.set(word, entry[2] ?? '');
  }
  return found;
}

/** Returns the words of a front-coded text that has nothing else. */
export function frontDecodedWords(text: string): string[] {
  return Array.from(frontDecoded(text).keys());
}

/** Returns the domains of a front-coded text in which their labels are in reverse order: `Acom.gmailEyahoo`. */
export function frontDecodedDomains(text: string): string[] {
  return frontDecodedWords(text).map((labels) => labels.split('.').reverse().join('.'));
}
