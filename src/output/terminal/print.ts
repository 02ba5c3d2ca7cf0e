import { once } from 'node:events';
import { harmless } from './harmless.ts';

/**
 * Prints lines on standard output, and waits until it takes more, so that a slow reader never fills our memory. A line end inside a
 * line is shown as `\n`: nobody's text can begin a line of its own.
 */
export async function print(lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !process.stdout.write(textOf(lines))) await once(process.stdout, 'drain');
}

/** The same on standard error, without waiting. */
export function warn(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(textOf(lines));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${harmless(line)}\n`).join('');
}

/** How wide the terminal on standard output is, in columns; undefined where there is none. */
export function terminalWidth(): number | undefined {
  return process.stdout.isTTY ? process.stdout.columns : undefined;
}

/** Whether a person can be asked: a terminal for the question and for the answer. */
export function isInteractive(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/**
 * Ends the process when nobody reads any more: quietly where the reader closed early, such as `head`, which has what it wants; else with
 * `code` and words about the error.
 */
export function endWithoutReader(code: number, words: (message: string) => readonly string[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    warn(words(error.message));
    process.exit(code);
  });
  process.stderr.on('error', () => undefined);
}
