import { stableHash } from './typos/random.ts';

/** A typed domain and the one that was meant. */
export interface Typo {
  readonly typed: string;
  readonly intended: string;
  /** The corpus or generator: `git authors`, `synthetic .mil`. */
  readonly source: string;
  /** What kind of slip it is, in the words of that source. */
  readonly kind: string;
}

/** A domain that is right as it is. */
export interface Legit {
  readonly domain: string;
  readonly set: string;
}

export type Half = 'dev' | 'held out';

/** Rows are halved by their text alone, so that a row never changes sides. */
export function halfOf(row: Typo | Legit): Half {
  const text = 'typed' in row ? `${row.typed}>${row.intended}` : row.domain;
  return stableHash(text) % 2 === 0 ? 'dev' : 'held out';
}
