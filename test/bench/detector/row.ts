import { stableHash } from './typos/random.ts';

/** A typed domain and the intended one. */
export interface Typo {
  readonly typed: string;
  readonly intended: string;
  /** The corpus or generator: `git authors`, `synthetic .mil`. */
  readonly source: string;
  /** The kind of typo, in the words of that source. */
  readonly kind: string;
}

/** A correct domain. */
export interface Legit {
  readonly domain: string;
  readonly set: string;
}

export type Half = 'dev' | 'held out';

/** Assigns a row to a half by its text alone, so that it always stays in the same half. */
export function halfOf(row: Typo | Legit): Half {
  const text = 'typed' in row ? `${row.typed}>${row.intended}` : row.domain;
  return stableHash(text) % 2 === 0 ? 'dev' : 'held out';
}
