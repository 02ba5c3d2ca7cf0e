/**
 * What two slips of the hand mostly leave as it was, each as a hash mixed with the suffix: the first three letters, the last three, the letters in
 * any order, and the consonants in theirs.
 */
export function twoEditKeys(text: string, suffix: string): number[] {
  let letters = 0;
  let consonants = 17;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    letters = (letters + Math.imul(code ^ (code << 9), 0x9e3779b1)) | 0;
    if (!isVowel(code)) consonants = (Math.imul(consonants, 31) + code) | 0;
  }
  const { length } = text;
  const seed = hashOf(suffix);
  return [
    (ends(text, 0) ^ seed) & small,
    (ends(text, length - 3) ^ seed ^ tail) & small,
    (letters ^ seed) & small,
    (consonants ^ seed ^ middle) & small,
  ];
}

/** Hashes fit the small integers that engines keep unboxed; the two salts keep the kinds apart. */
const small = 0x3fffffff;
const tail = 0x15555555;
const middle = 0x2a2a2a2a;

function ends(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) ^ (text.charCodeAt(at + 1) << 8) ^ text.charCodeAt(at + 2);
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The consonants of a text, in order: two texts that differ in vowels only have the same. */
export function consonantsOf(text: string): string {
  return text.replace(/[aeiou]/g, '');
}

function isVowel(code: number): boolean {
  return code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75;
}
