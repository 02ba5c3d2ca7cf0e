import { WrongUse } from '../../../output/wrong-use.ts';

/** A problem whose message quotes a file: the name of a column, or DuckDB's error about a row. */
export class QuotingProblem extends WrongUse {
  /** The quoted texts as they appear in the message. */
  readonly quoted: readonly string[];

  constructor(message: string | readonly string[], quoted: readonly string[]) {
    super(message);
    this.quoted = quoted;
  }
}
