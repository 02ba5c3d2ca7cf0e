import { CommanderError } from 'commander';
import { crashed } from '../output/terminal/crashed.ts';
import { warn } from '../output/terminal/print.ts';
import type { Terminal } from '../output/terminal/terminal.ts';
import { WrongUse } from '../output/wrong-use.ts';
import { administrator } from '../text/admin/policy-problems.ts';
import { program } from './program.ts';

/** The exit code for wrong use. Commander's own is 1, which here means a doubt. */
export const wrongUse = 2;

/** Runs the command `nearmiss` with these arguments, and sets the exit code of `terminal`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await program(terminal).parseAsync(args, { from: 'user' });
  } catch (error) {
    terminal.exitCode = ended(error, terminal);
  }
}

function ended(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
  if (!(error instanceof WrongUse)) return crashed(error, terminal);
  warn(terminal, administrator.failed(error.lines));
  return wrongUse;
}
