import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import * as inProcess from './in-process.ts';
import { nearmiss, start } from './nearmiss.ts';

/** Makes Node run this script before the command. */
const before = (script: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
});

const colours = { FORCE_COLOR: '1' };
const help = ['screen', '--help'];

describe('the process of the command', { timeout: 60_000 }, () => {
  it.each<[string, number, string, readonly string[], string?, NodeJS.ProcessEnv?]>([
    ['good addresses on standard input', 0, 'read: nothing doubtful.\n', ['check'], 'kim@army.mil\n'],
    ['a doubtful address in colours', 1, '\u001b[1mk@army.ml\u001b[22m', ['check', 'k@army.ml'], '', colours],
    ['--help', 0, '\n  2  wrong use, or a file that cannot be read or written\n', help],
    ['an unknown option', 2, "'--jsno'\n(Did you mean --json?)\n", ['check', '--jsno']],
    ['a missing file', 2, 'nearmiss: no\\u001b.json could not be', ['policy', 'check', 'no\u001b.json']],
  ])('prints and exits the same as in the test process, for %s', async (_, code, text, ...call) => {
    const ended = await nearmiss(...call);
    expect(ended.code).toBe(code);
    expect(`${ended.out}${ended.err}`).toContain(text);
    expect(ended).toEqual(await inProcess.nearmiss(...call));
  });

  it('exits with 70 and a stack trace if a part of the program fails', async () => {
    const failing = before('process.stdout.write = () => { throw new Error("odd"); }');
    const { code, out, err } = await nearmiss(['check', 'kim@army.ml'], '', failing);
    expect({ code, out }).toEqual({ code: 70, out: '' });
    expect(err).toMatch(/^nearmiss: Error: odd\n {2,}at /);
  });

  it('exits with 70 and a stack trace for an uncaught error', async () => {
    const throwing = before('process.once("SIGUSR2", () => { throw new Error("odd"); })');
    const child = start(['check', '--json'], undefined, throwing);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.write('kim@army.ml\n');
    await once(child.stdout, 'data');
    child.kill('SIGUSR2');
    expect(await once(child, 'close')).toEqual([70, null]);
    expect(err).toMatch(/^nearmiss: Error: odd\n {2,}at /);
  });
});
