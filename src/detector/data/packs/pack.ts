/** A named list of domains that a policy can ask for. */
export interface Pack {
  /** What the policy calls it: `us-mil`. */
  readonly name: string;
  /** Where the list comes from, for reports. */
  readonly source: string;
  /** The day of the list, `2026-08-22`. */
  readonly date: string;
  /** Registrable domains that can be meant. */
  readonly domains: readonly string[];
  /** Suffixes, without a leading dot, below which every name is at home: `mod.uk`. */
  readonly suffixes: readonly string[];
  /** Complete registries: a name below `suffix` that is not in it does not exist. */
  readonly registries: readonly Registry[];
}

/** Every registered name below a suffix on a day; names are given without the suffix. */
export interface Registry {
  readonly suffix: string;
  readonly date: string;
  has(name: string): boolean;
}
