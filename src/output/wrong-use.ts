/** An error with a message of one line or of several. */
export abstract class LinedError extends Error {
  /** Each is printed as one line, whatever strangers wrote in it. */
  readonly lines: readonly string[];

  constructor(message: string | readonly string[]) {
    const lines = typeof message === 'string' ? [message] : message;
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** What the user of a command has to change: a file, an option, an address. The message says so; the exit code is 2. */
export class WrongUse extends LinedError {
  override readonly name = 'WrongUse';
}
