/** An error with a message of one line or of several. */
export abstract class LinedError extends Error {
  /** Each is printed as one line, even if it contains text from outside. */
  readonly lines: readonly string[];

  constructor(message: string | readonly string[]) {
    const lines = typeof message === 'string' ? [message] : message;
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** An error that the user of a command can correct: a file, an option, an address. The exit code is 2. */
export class WrongUse extends LinedError {
  override readonly name = 'WrongUse';
}
