import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { controls } from '../output/terminal/controls.ts';

const script = path.join(import.meta.dirname, '../../../src/playground/start.mjs');
const hostile = 'x\u001b[31m\u009b2J\r\nall is fine\u202e\u200b\u2028\u{e0041}z';

it.each([
  ['a port that is no number', ['--port', hostile]],
  ['an unknown option', [`--${hostile}`]],
  ['a word that no option takes', [hostile]],
])('npm start refuses %s and prints it with control characters escaped', (_, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('all is fine');
  expect(stderr.split('\n').flatMap(controls)).toEqual([]);
  expect(stderr.split('\n').filter((line) => line.startsWith('all is fine'))).toEqual([]);
});

it('npm start explains its options', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const option of ['--port N', '--no-open', '--https', '--help']) expect(stdout).toContain(option);
});
