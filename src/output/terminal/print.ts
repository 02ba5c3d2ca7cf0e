import { once } from 'node:events';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints lines on standard output, and waits until it takes more, so that a slow reader never fills our memory. A line end inside a
 * line is shown as `\n`: nobody's text can begin a line of its own.
 */
export async function print({ stdout }: Pick<Terminal, 'stdout'>, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !stdout.write(textOf(lines))) await once(stdout, 'drain');
}

/** The same on standard error, without waiting. */
export function warn({ stderr }: Pick<Terminal, 'stderr'>, lines: readonly string[]): void {
  if (lines.length > 0) stderr.write(textOf(lines));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${harmless(line)}\n`).join('');
}

/** How wide the terminal on standard output is, in columns; undefined where there is none. */
export function terminalWidth({ stdout }: Pick<Terminal, 'stdout'>): number | undefined {
  return stdout.isTTY === true ? stdout.columns : undefined;
}

/** Whether a person can be asked: a terminal for the question and for the answer. */
export function isInteractive({ stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/**
 * Ends the process when nobody reads any more: quietly where the reader closed early, such as `head`, which has what it wants; else with
 * `code` and words about the error.
 */
export function endWithoutReader(code: number, words: (message: string) => readonly string[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    warn(process, words(error.message));
    process.exit(code);
  });
  process.stderr.on('error', () => undefined);
}
