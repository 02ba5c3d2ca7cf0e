/**
 * Returns the text with every repeated letter shortened to two, and to one, if a letter occurs three times in a row:
 * `yahoooooo`.
 */
export function withoutHeldKeys(text: string): string[] {
  return /(.)\1\1/.test(text) ? [text.replace(/(.)\1+/g, '$1$1'), text.replace(/(.)\1+/g, '$1')] : [];
}
