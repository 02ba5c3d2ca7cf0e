/**
 * A large set of names, stored as sorted hashes with Rice-coded gaps in printable text: about 17 bits per
 * name. It contains every member, and has a false-positive rate of one in 65,000.
 */

/**
 * Each gap is split into a unary quotient and this many low bits, which is close to optimal for a mean gap of
 * 2^16.
 */
export const lowBits = 15;

/** Six bits per character. No character needs escaping in a JavaScript string. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Returns a 30-bit hash: FNV-1a with the finalizer of MurmurHash3, both public domain. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}

/** Reads the text that `npm run tables` generates from `count` names. */
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
  let buffer = 0;
  let buffered = 0;
  return (width) => {
    while (buffered < width) {
      buffer = (buffer << 6) | (values[text.charCodeAt(next++)] ?? 0);
      buffered += 6;
    }
    buffered -= width;
    const value = buffer >>> buffered;
    buffer &= (1 << buffered) - 1;
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
