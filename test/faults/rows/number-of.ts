/** A number for a text, always the same one: what looks like chance and is not. */
export const numberOf = (text: string): number =>
  Array.from(text).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521, 7);
