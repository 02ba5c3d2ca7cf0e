import type { Names } from '../words.ts';

/** Names of one language, as they are generated from CLDR. */
export interface NameTable {
  /** By top-level domain. */
  readonly places: Readonly<Record<string, string>>;
  /** By English name. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** The names of a table. What is asked for may be anything, `constructor` too. */
export function namesIn({ places, scripts }: NameTable): Names {
  return { place: (tld) => named(places, tld), script: (name) => named(scripts, name) ?? name };
}

function named(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
