/**
 * A large set of names as its sorted hashes, the gaps between them Rice-coded in printable text: about 17 bits a name.
 * It knows every member; of the names that are no members it takes one in 65,000 for one.
 */

/** The gaps are split into a unary quotient and this many low bits, near the optimum for a mean gap of 2^16. */
export const lowBits = 15;

/** Six bits a character; all of them are plain in a JavaScript string. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A 30-bit hash: FNV-1a with the finalizer of MurmurHash3, both public domain. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}

/** Reads the text that `npm run tables` made of `count` names. */
export function hashedSet(count: number, text: string): { has(name: string): boolean } {
  const hashes = sortedHashes(count, text);
  return { has: (name) => includes(hashes, hashOf(name)) };
}

function sortedHashes(count: number, text: string): Uint32Array {
  const bits = bitReader(text);
  const hashes = new Uint32Array(count);
  let hash = 0;
  for (let index = 0; index < count; index++) {
    while (bits(1) === 1) hash += 1 << lowBits;
    hash += bits(lowBits);
    hashes[index] = hash;
  }
  return hashes;
}

/** Returns a function that takes the next `width` bits (at most 24), most significant first. */
function bitReader(text: string): (width: number) => number {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  let next = 0;
  let held = 0;
  let kept = 0;
  return (width) => {
    while (kept < width) {
      held = (held << 6) | (values[text.charCodeAt(next++)] ?? 0);
      kept += 6;
    }
    kept -= width;
    const value = held >>> kept;
    held &= (1 << kept) - 1;
    return value;
  };
}

function includes(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
