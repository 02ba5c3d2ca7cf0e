import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { progressOn } from '../../../../src/cli/check/progress.ts';
import { statusLine } from '../../../../src/output/terminal/status-line.ts';

function onTerminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY });
  const clock = { now: 0 };
  const progress = progressOn(statusLine(stream), () => clock.now);
  return { clock, progress, written: () => String((stream.read() as Buffer | null) ?? '') };
}

it('shows a line after a second, and then five times a second', () => {
  const { clock, progress, written } = onTerminal(true);
  const shown = [0, 999, 1000, 1100, 1199, 1200].filter((now) => {
    clock.now = now;
    progress.show(() => `at ${now}`);
    return written() === `\r\u001b[Kat ${now}`;
  });
  expect(shown).toEqual([1000, 1200]);
});

it('takes the line away once, and only if there is one', () => {
  const { clock, progress, written } = onTerminal(true);
  progress.clear();
  expect(written()).toBe('');
  clock.now = 1000;
  progress.show(() => 'x');
  progress.clear();
  progress.clear();
  expect(written()).toBe('\r\u001b[Kx\r\u001b[K');
});

it('writes nothing where nobody looks', () => {
  const { clock, progress, written } = onTerminal(false);
  clock.now = 5000;
  progress.show(() => 'x');
  progress.clear();
  expect(written()).toBe('');
});
