import { administrator } from '../../text/admin/policy-problems.ts';
import { warn } from './print.ts';
import type { Terminal } from './terminal.ts';

/** EX_SOFTWARE of sysexits.h. Node's own exit code for a crash is 1, which here means a doubt. */
const software = 70;

/**
 * Prints an error of the program with its stack and returns the exit code. The message may quote text from
 * outside.
 */
export function crashed(error: unknown, terminal: Pick<Terminal, 'stderr'>): number {
  if (!(error instanceof Error)) {
    warn(terminal, administrator.failed([String(error)]));
    return software;
  }
  const title = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  const places = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n');
  warn(terminal, administrator.failed([title, ...places.filter((place) => place.trim() !== '')]));
  return software;
}
