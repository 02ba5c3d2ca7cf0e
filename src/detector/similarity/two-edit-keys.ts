import { hashOf } from '../data/hashed-set.ts';

/**
 * Returns the properties of a name that two typing errors mostly leave unchanged, each as a hash mixed with
 * the suffix: the first three letters, the last three, the letters in any order, and the consonants in order.
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
    (threeLetters(text, 0) ^ seed) & small,
    (threeLetters(text, length - 3) ^ seed ^ tail) & small,
    (letters ^ seed) & small,
    (consonants ^ seed ^ middle) & small,
  ];
}

/**
 * `small` masks hashes to small integers, which engines keep unboxed. The two salts keep the kinds of keys
 * apart.
 */
const small = 0x3fffffff;
const tail = 0x15555555;
const middle = 0x2a2a2a2a;

function threeLetters(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) ^ (text.charCodeAt(at + 1) << 8) ^ text.charCodeAt(at + 2);
}

/** Returns the consonants of a text, in order. They are the same for two texts that differ only in vowels. */
export function consonantsOf(text: string): string {
  return text.replace(/[aeiou]/g, '');
}

function isVowel(code: number): boolean {
  return code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75;
}
