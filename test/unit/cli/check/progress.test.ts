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

it('the progress line appears after a second and then changes five times a second at most', () => {
  const { clock, progress, written } = onTerminal(true);
  const shown = [0, 999, 1000, 1100, 1199, 1200].filter((now) => {
    clock.now = now;
    progress.show(() => `at ${now}`);
    return written() === `\r\u001b[Kat ${now}`;
  });
  expect(shown).toEqual([1000, 1200]);
});

it('the progress line is removed once, and only if it was shown', () => {
  const { clock, progress, written } = onTerminal(true);
  progress.clear();
  expect(written()).toBe('');
  clock.now = 1000;
  progress.show(() => 'x');
  progress.clear();
  progress.clear();
  expect(written()).toBe('\r\u001b[Kx\r\u001b[K');
});

it('the progress line is not written without a terminal', () => {
  const { clock, progress, written } = onTerminal(false);
  clock.now = 5000;
  progress.show(() => 'x');
  progress.clear();
  expect(written()).toBe('');
});
