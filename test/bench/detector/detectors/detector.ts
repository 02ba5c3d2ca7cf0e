/** What a detector says of one address: the domains it offers, best first, and whether it is sure. */
export interface Verdict {
  readonly suggestions: readonly string[];
  readonly strong: boolean;
  /** Which rule spoke, for the list of the worst mistakes. */
  readonly why: string;
}

/** Something that judges addresses; `others` are addresses of the same message. */
export interface Detector {
  readonly name: string;
  judge(address: string, others?: readonly string[]): Verdict | undefined;
}
