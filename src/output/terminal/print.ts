import { once } from 'node:events';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints lines on standard output, and waits while it is full, so that a slow reader does not fill the
 * memory. A line end inside a line is shown as `\n`, so that no quoted text can start a line of its own.
 */
export async function print({ stdout }: Pick<Terminal, 'stdout'>, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !stdout.write(textOf(lines))) await once(stdout, 'drain');
}

/** Prints lines on standard error, without waiting. */
export function warn({ stderr }: Pick<Terminal, 'stderr'>, lines: readonly string[]): void {
  if (lines.length > 0) stderr.write(textOf(lines));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${harmless(line)}\n`).join('');
}

/** Returns the width of the terminal on standard output, in columns; `undefined` if there is no terminal. */
export function terminalWidth({ stdout }: Pick<Terminal, 'stdout'>): number | undefined {
  return stdout.isTTY === true ? stdout.columns : undefined;
}

/** Returns whether the user can be asked: standard input and standard output are terminals. */
export function isInteractive({ stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/**
 * Ends the process if standard output cannot be written any more: silently if the reader closed it early, as
 * `head` does; otherwise with `code` and a message about the error.
 */
export function endWithoutReader(code: number, words: (message: string) => readonly string[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    warn(process, words(error.message));
    process.exit(code);
  });
  process.stderr.on('error', () => undefined);
}
