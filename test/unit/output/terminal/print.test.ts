import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { crashed } from '../../../../src/output/terminal/crashed.ts';
import { print, warn } from '../../../../src/output/terminal/print.ts';

const stream = (highWaterMark?: number) => new PassThrough({ encoding: 'utf8', highWaterMark });
const written = (from: PassThrough) => (from.read() as string | null) ?? '';

it('print writes one line for each text and escapes line ends inside it', async () => {
  const stdout = stream();
  await print({ stdout }, ['one\ntwo', 'three']);
  await print({ stdout }, []);
  expect(written(stdout)).toBe('one\\ntwo\nthree\n');
});

it('print waits until standard output accepts more', async () => {
  const stdout = stream(1);
  let isDone = false;
  const done = print({ stdout }, ['much']).then(() => (isDone = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);
  expect(written(stdout)).toBe('much\n');
  await done;
});

it('warn writes to standard error', () => {
  const stderr = stream();
  warn({ stderr }, ['a\u0007b']);
  expect(written(stderr)).toBe('a\\u0007b\n');
});

it.each([new Error('odd \u001b[31mname\n    at nowhere'), 'odd \u001b[31mname'])(
  'a fault of the program is reported as one, with its control characters escaped: %j',
  (error) => {
    const stderr = stream();
    expect(crashed(error, { stderr })).toBe(70);
    const text = written(stderr);
    expect(text).toContain('odd \\u001b[31mname');
    expect(text).not.toContain('\u001b[31m');
  },
);
