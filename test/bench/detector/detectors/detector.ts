/**
 * The verdict of a detector on one address: the domains that it suggests, best first, and whether it is sure.
 */
export interface Verdict {
  readonly suggestions: readonly string[];
  readonly strong: boolean;
  /** The rule that made the finding, for the list of the worst mistakes. */
  readonly why: string;
}

/** A detector under test; `others` are addresses of the same message. */
export interface Detector {
  readonly name: string;
  judge(address: string, others?: readonly string[]): Verdict | undefined;
}
