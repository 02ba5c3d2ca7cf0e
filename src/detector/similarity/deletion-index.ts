/**
 * A deletion-neighbourhood index. If two texts are one edit apart (a letter omitted, inserted, substituted,
 * or two adjacent letters transposed), then the texts and their forms with one letter deleted have a form in
 * common. The index stores only the hashes of these forms and computes them without building the strings, so
 * neither building nor querying allocates per form.
 *
 * The results are candidates: the caller measures the distance.
 */
export interface DeletionIndex {
  /** Calls `visit` with the number of every text that may be one edit from `text` and has the same `tail`. */
  readonly visit: (text: string, tail: string, visit: (entry: number) => void) => void;
}

/** Limit on the entries that one query visits, however similar the texts of a list are. */
const mostCandidates = 400;

const base = 0x01000193;
const longest = 253;
const powers = new Int32Array(longest + 2);
powers[0] = 1;
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, base);

/** Builds an index of `texts`, numbered by their position. Leaves out texts longer than a domain name. */
export function deletionIndex(texts: readonly string[], tails: readonly string[]): DeletionIndex {
  const slots = slotsFor(texts);
  texts.forEach((text, entry) => {
    deletionHashes(text, polynomialOf(tails[entry] ?? ''), (hash) => insert(slots, hash, entry));
  });
  return {
    visit: (text, tail, visit) => {
      let left = mostCandidates;
      deletionHashes(text, polynomialOf(tail), (hash) => {
        if (left > 0) left -= lookUp(slots, hash, visit);
      });
    },
  };
}

/**
 * An open-addressing hash table of pairs: hash, entry + 1. A 0 marks a free slot. The load is at most two
 * thirds.
 */
type Slots = Int32Array;

function slotsFor(texts: readonly string[]): Slots {
  let forms = 1;
  for (const { length } of texts) forms += length + 1;
  let capacity = 4;
  while (capacity < forms * 1.5) capacity *= 2;
  return new Int32Array(capacity * 2);
}

function insert(slots: Slots, hash: number, entry: number): void {
  const last = slots.length - 2;
  let slot = (hash * 2) & last;
  while (slots[slot + 1] !== 0) {
    if (slots[slot] === hash && slots[slot + 1] === entry + 1) return;
    slot = (slot + 2) & last;
  }
  slots[slot] = hash;
  slots[slot + 1] = entry + 1;
}

function lookUp(slots: Slots, hash: number, visit: (entry: number) => void): number {
  const last = slots.length - 2;
  let found = 0;
  for (let slot = (hash * 2) & last; ; slot = (slot + 2) & last) {
    const entry = slots[slot + 1] ?? 0;
    if (entry === 0 || found >= mostCandidates) return found;
    if (slots[slot] !== hash) continue;
    found++;
    visit(entry - 1);
  }
}

/** Calls `use` with the hashes of `text` and of its forms with one letter deleted, each mixed with `seed`. */
function deletionHashes(text: string, seed: number, use: (hash: number) => void): void {
  const { length } = text;
  if (length > longest) return;
  let before = 0;
  let after = polynomialOf(text);
  use(mix(after, seed));
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const place = power(length - 1 - i);
    after = (after - Math.imul(code, place)) | 0;
    use(mix(Math.imul(before, place) + after, seed));
    before = (Math.imul(before, base) + code) | 0;
  }
}

function power(exponent: number): number {
  return powers[exponent] ?? 0;
}

/** A polynomial hash in `base`, with the letters as coefficients. */
function polynomialOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}

function mix(hash: number, seed: number): number {
  const mixed = Math.imul(hash ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
