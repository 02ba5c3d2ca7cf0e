import { WrongUse } from '../../../output/wrong-use.ts';

/** A problem whose message repeats something of a file: the name of a column, or what DuckDB says of a row. */
export class QuotingProblem extends WrongUse {
  /** What is repeated, as it stands in the message. */
  readonly quoted: readonly string[];

  constructor(message: string | readonly string[], quoted: readonly string[]) {
    super(message);
    this.quoted = quoted;
  }
}
