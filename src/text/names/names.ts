import type { Names } from '../words.ts';

/** The names of one language, generated from CLDR. */
export interface NameTable {
  /** Names of places by top-level domain. */
  readonly places: Readonly<Record<string, string>>;
  /** Names of scripts by their English names. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** Returns the names of a table. Accepts any key, even `constructor`. */
export function namesIn({ places, scripts }: NameTable): Names {
  return { place: (tld) => named(places, tld), script: (name) => named(scripts, name) ?? name };
}

function named(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
