import { alphabet, hashOf, lowBits } from '../../src/detector/data/hashed-set.ts';

/** Returns the text that `hashedSet` reads, and the number of distinct hashes in it. */
export function encodeHashedSet(names: readonly string[]): { count: number; text: string } {
  const hashes = [...new Set(names.map(hashOf))].sort((one, other) => one - other);
  const gaps = hashes.map((hash, index) => hash - (hashes[index - 1] ?? 0));
  return { count: hashes.length, text: toText(gaps.map(riceCode).join('')) };
}

function riceCode(gap: number): string {
  const quotient = gap >>> lowBits;
  const rest = gap & ((1 << lowBits) - 1);
  return `${'1'.repeat(quotient)}0${rest.toString(2).padStart(lowBits, '0')}`;
}

function toText(bits: string): string {
  const padded = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  let text = '';
  for (let start = 0; start < padded.length; start += 6)
    text += alphabet.charAt(parseInt(padded.slice(start, start + 6), 2));
  return text;
}
