import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const bin = fileURLToPath(new URL('../../../src/cli/bin.mjs', import.meta.url));

/** The tests do not depend on the colours of the terminal that runs them. */
const environment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };

/** Starts the real command, with at most `megabytes` of heap if given. */
export function start(args: readonly string[], megabytes?: number, env: NodeJS.ProcessEnv = {}) {
  const limit = megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`];
  return spawn(process.execPath, [...limit, bin, ...args], {
    stdio: 'pipe',
    env: { ...environment, ...env },
  });
}

/** Runs the real command to its end with `input` on standard input. */
export function nearmiss(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = start(args, undefined, env);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

/** Returns the number of lines of a stream. */
export async function linesIn(stream: AsyncIterable<Buffer>): Promise<number> {
  let lines = 0;
  for await (const part of stream) for (const byte of part) if (byte === 10) lines += 1;
  return lines;
}
