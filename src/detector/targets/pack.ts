/** A named list of targets, generated from public data. */
export interface Pack {
  readonly name: string;
  /** Of the source, `2026-08-22`. */
  readonly date: string;
  /** Domains that can be meant. */
  readonly domains: readonly string[];
  /** Suffixes, without a leading dot, below which every name is at home: `mod.uk`. */
  readonly suffixes: readonly string[];
  /** Registries that are complete on `date`. */
  readonly registries: readonly Registry[];
}

/** The complete list of names under a suffix that only its registry gives out: what is not in it does not exist. */
export interface Registry {
  /** With its dot: `.gov`. */
  readonly suffix: string;
  /** Of the list, `2026-08-22`. */
  readonly date: string;
  /** Is this label, without the suffix, registered? */
  readonly has: (label: string) => boolean;
}
