import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Readable } from 'node:stream';

export interface Run {
  readonly seconds: number;
  /** Peak memory of the process (resident set). */
  readonly megabytes: number;
  /** Number of lines printed. */
  readonly lines: number;
}

const beside = (name: string) => path.join(import.meta.dirname, name);

export const checkJson = [path.join(import.meta.dirname, '../../../src/cli/bin.mjs'), 'check', '--json'];
export const floor = [beside('floor.mjs')];

/**
 * Runs a Node script with these chunks on standard input, counts what it prints, and measures it from start
 * to end.
 */
export async function run(script: readonly string[], chunks: Iterable<string>): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', beside('peak.mjs'), ...script], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const peak = text(child.stdio[3] as Readable);
  if (!child.stdin || !child.stdout) throw new Error('There is no pipe to the command.');
  Readable.from(chunks).pipe(child.stdin);
  const [lines] = await Promise.all([countLines(child.stdout), once(child, 'close')]);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(await peak) / 1024, lines };
}

async function countLines(stream: Readable): Promise<number> {
  let lines = 0;
  for await (const part of stream as AsyncIterable<Buffer>)
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines += 1;
  return lines;
}

async function text(stream: Readable): Promise<string> {
  let all = '';
  for await (const part of stream as AsyncIterable<Buffer>) all += part.toString();
  return all;
}
