/** A named list of targets, generated from public data. */
export interface Pack {
  readonly name: string;
  /** The date of the source, `2026-08-22`. */
  readonly date: string;
  /** Domains that the sender can mean, and that can be suggested. */
  readonly domains: readonly string[];
  /** Suffixes without a leading dot. Every name below them belongs to the pack: `mod.uk`. */
  readonly suffixes: readonly string[];
  /** Registries whose lists are complete as of `date`. */
  readonly registries: readonly Registry[];
}

/**
 * The complete list of names below a suffix with a single registry. A name that is not in it does not exist.
 */
export interface Registry {
  /** The suffix with its dot: `.gov`. */
  readonly suffix: string;
  /** The date of the list, `2026-08-22`. */
  readonly date: string;
  /** Returns whether this label, without the suffix, is registered. */
  readonly has: (label: string) => boolean;
}
