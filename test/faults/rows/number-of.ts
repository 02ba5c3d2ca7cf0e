/** Returns a number that looks random but is always the same for a text. */
export const numberOf = (text: string): number =>
  Array.from(text).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521, 7);
