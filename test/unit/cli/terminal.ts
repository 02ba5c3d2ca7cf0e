import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../../src/cli/bin.mjs', import.meta.url));
const script = '/usr/bin/script';

/** Whether this machine has the `script` of util-linux, which gives a command a pseudo-terminal. */
export const hasTerminal = existsSync(script) && process.platform === 'linux';

const quoted = (text: string) => `'${text.replace(/'/g, "'\\''")}'`;

/**
 * Runs the real command on a pseudo-terminal with this many columns and returns everything written to it,
 * with control sequences.
 */
export function onTerminal(
  args: readonly string[],
  columns: number,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const command = `stty cols ${columns} rows 24; exec ${[process.execPath, bin, ...args].map(quoted).join(' ')}`;
  const child = spawn(script, ['-qfec', command, '/dev/null'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      TERM: 'xterm-256color',
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      CI: undefined,
      ...env,
    },
  });
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(out).toString()));
  });
}

/** Returns the final rows of the terminal, with long rows wrapped as on a real one and without colours. */
export function screenAfter(written: string, columns: number): string[] {
  const rows: string[][] = [[]];
  let column = 0;
  const row = () => rows[rows.length - 1] ?? [];
  // eslint-disable-next-line no-control-regex -- the control sequences of the terminal
  for (const [part] of written.matchAll(/\u001b\[\d*K|\u001b\[[\d;]*m|[\s\S]/gu)) {
    if (part.endsWith('K') && part.length > 1) row().splice(column);
    else if (part === '\r') column = 0;
    else if (part === '\n') {
      rows.push([]);
      column = 0;
    } else if (part.length < 3) {
      if (column >= columns) {
        rows.push([]);
        column = 0;
      }
      row()[column] = part;
      column += 1;
    }
  }
  return rows.map((cells) => cells.join('').trimEnd());
}
