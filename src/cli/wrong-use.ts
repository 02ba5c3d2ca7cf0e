/** What the user of the command has to change: a file, an option, an address. The message says so; the exit code is 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
