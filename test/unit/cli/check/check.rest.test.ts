import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { linesIn, start } from '../nearmiss.ts';

it('check answers a million lines without losing any, with less heap than they need', async () => {
  const child = start(['check', '--json'], 96);
  const batch = `kim@army.ml\n${'\n'.repeat(1_999)}`;
  Readable.from(Array.from({ length: 500 }, () => batch)).pipe(child.stdin);
  expect(await linesIn(child.stdout)).toBe(1_000_000);
});
