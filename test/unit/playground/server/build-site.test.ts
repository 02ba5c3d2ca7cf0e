import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { controls } from '../../output/terminal/controls.ts';

const script = path.join(import.meta.dirname, '../../../../src/playground/server/build-site.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

const build = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });

it(
  'npm run playground:build leaves a file and a folder with foreign files unchanged',
  { timeout: 120_000 },
  () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, 'x');
    expect(build('--out', file)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe('x');
    const other = path.join(folder, 'other');
    mkdirSync(other);
    for (const name of ['playground.js', 'notes.txt']) writeFileSync(path.join(other, name), name);
    expect(build('--out', other)).toMatchObject({ status: 2, stdout: '' });
    expect(readdirSync(other).sort()).toEqual(['notes.txt', 'playground.js']);
  },
);

it(
  'npm run playground:build prints the keys of a policy with control characters escaped',
  { timeout: 120_000 },
  () => {
    const policy = path.join(folder, 'policy.json');
    writeFileSync(policy, JSON.stringify({ 'a\u001b[31m\nb\u009b': 1 }));
    const { status, stderr } = build('--policy', policy);
    expect({ status, controls: stderr.split('\n').flatMap(controls) }).toEqual({ status: 2, controls: [] });
    expect(stderr).toContain('\\u001b[31m\\nb');
  },
);
