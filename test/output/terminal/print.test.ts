import { afterEach, expect, it, vi } from 'vitest';
import { crashed } from '../../../src/output/terminal/crashed.ts';
import { print, warn } from '../../../src/output/terminal/print.ts';

const heard = (name: 'stdout' | 'stderr', takes = true) => {
  const written: string[] = [];
  vi.spyOn(process[name], 'write').mockImplementation((text) => {
    written.push(String(text));
    return takes;
  });
  return written;
};

afterEach(() => {
  vi.restoreAllMocks();
});

it('prints one line for each, and a line end inside one begins no other', async () => {
  const written = heard('stdout');
  await print(['one\ntwo', 'three']);
  await print([]);
  expect(written).toEqual(['one\\ntwo\nthree\n']);
});

it('waits until standard output takes more', async () => {
  heard('stdout', false);
  let isDone = false;
  const done = print(['much']).then(() => (isDone = true));
  await Promise.resolve();
  expect(isDone).toBe(false);
  process.stdout.emit('drain');
  await done;
});

it('warns on standard error', () => {
  const written = heard('stderr');
  warn(['a\u0007b']);
  expect(written).toEqual(['a\\u0007b\n']);
});

it.each([new Error('odd \u001b[31mname\n    at nowhere'), 'odd \u001b[31mname'])(
  'says that a fault of the program is one, with no control of its message: %j',
  (error) => {
    const written = heard('stderr');
    expect(crashed(error)).toBe(70);
    expect(written.join('')).toContain('odd \\u001b[31mname');
    expect(written.join('')).not.toContain('\u001b[31m');
  },
);
