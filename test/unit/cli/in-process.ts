import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { run } from '../../../src/cli/run.ts';
import type { Terminal } from '../../../src/output/terminal/terminal.ts';
import type { Ended } from './nearmiss.ts';

/** The most bytes that a pipe delivers at once on Linux. */
const pipe = 65_536;

/**
 * Runs the real command in this process to its end, with `input` on standard input. Tests of the process
 * itself (signals, a closed pipe, the start) need `nearmiss` of `nearmiss.ts`, which takes a second longer.
 */
export async function nearmiss(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const [stdout, stderr] = [new Written(), new Written()];
  const terminal: Terminal = { stdin: readable(input), stdout, stderr, env };
  await run(args, terminal);
  await Promise.all([stdout, stderr].map((stream) => finished(stream.end())));
  return { code: Number(terminal.exitCode ?? 0), out: stdout.text, err: stderr.text };
}

function readable(input: string | Uint8Array): Readable {
  const bytes = Buffer.from(input);
  const count = Math.ceil(bytes.length / pipe);
  return Readable.from(Array.from({ length: count }, (_, at) => bytes.subarray(at * pipe, (at + 1) * pipe)));
}

/** Accepts output as slowly as a pipe does: not before the writer has returned. */
class Written extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    setImmediate(done);
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}
