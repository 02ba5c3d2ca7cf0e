import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeLeftovers } from '../../../../../src/cli/exports/sql/own-folder.ts';

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const before = process.env.TMPDIR;
let folder = '';

beforeEach(() => {
  process.env.TMPDIR = folder = mkdtempSync(join(tmpdir(), 'nearmiss-swept-'));
});
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true });
});

/** Returns the id of a process that has ended. */
const ended = () => String(spawnSync(process.execPath, ['--version']).pid);

function left(name: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'input-0'), 'kim@army.ml');
  return join(folder, name);
}

it('temporary files of a killed run are removed by the next run', () => {
  const dead = left(`nearmiss-screen-${machine}-${ended()}-abcDEF`);
  removeLeftovers();
  expect(existsSync(dead)).toBe(false);
});

it('temporary files of a running process, another machine or another program are kept', () => {
  const names = [
    `nearmiss-screen-${machine}-${process.pid}-abcDEF`,
    `nearmiss-screen-${machine}-1-abcDEF`,
    `nearmiss-screen-00000000-${ended()}-abcDEF`,
    `nearmiss-screen-${machine}-${ended()}-abcDEF.old`,
    'nearmiss-screen-mine',
    'elsewhere',
  ].map(left);
  const link = join(folder, `nearmiss-screen-${machine}-${ended()}-linked`);
  symlinkSync(join(folder, 'elsewhere'), link);
  const file = join(folder, `nearmiss-screen-${machine}-${ended()}-afile0`);
  writeFileSync(file, '');
  removeLeftovers();
  for (const name of [...names, link, file, join(folder, 'elsewhere', 'input-0')])
    expect(existsSync(name)).toBe(true);
});
