import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildOnce } from '../../../../src/playground/server/built-once.mjs';
import { temporaryFolder } from '../../../temporary-folder.ts';

const base = temporaryFolder();
let root: string;
let count = 0;
let builds: number;

const put = (file: string, text: string): void => {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
};
const start = (
  build = () => put('dist/addin/events.js', readFileSync(path.join(root, 'src/a.ts'), 'utf8')),
) =>
  buildOnce(root, path.join(root, 'node_modules/.cache/built.json'), () => {
    builds += 1;
    build();
  });

beforeEach(() => {
  root = path.join(base, String((count += 1)));
  builds = 0;
  put('src/a.ts', 'one');
  put('src/policy/default-policy.ts', 'confirm');
  put('webpack.config.ts', 'config');
  put('package-lock.json', '{}');
  put('node_modules/.package-lock.json', '{"react": 1}');
  start();
});

describe('npm start', () => {
  it('does not build again where nothing has changed', () => {
    expect([start(), start(), builds]).toEqual([false, false, 1]);
  });

  it.each([
    ['a source', 'src/a.ts'],
    ['the default policy', 'src/policy/default-policy.ts'],
    ['the configuration of the build', 'webpack.config.ts'],
    ['the lock file', 'package-lock.json'],
    ['an installed version', 'node_modules/.package-lock.json'],
    ['a new file', 'src/new.ts'],
    ['the built add-in', 'dist/addin/events.js'],
    ['a file beside the built playground', 'dist/playground/more.js'],
  ])('builds again after a change of %s', (_, file) => {
    put(file, 'two');
    expect([start(), start(), builds]).toEqual([true, false, 2]);
  });

  it.each(['src/policy/default-policy.ts', 'dist/addin/events.js'])(
    'builds again after %s was removed',
    (file) => {
      rmSync(path.join(root, file));
      expect(start()).toBe(true);
    },
  );

  it('builds again after a file was renamed', () => {
    rmSync(path.join(root, 'src/policy/default-policy.ts'));
    put('src/policy/other.ts', 'confirm');
    expect(start()).toBe(true);
  });

  it('builds again after a build that failed', () => {
    put('src/a.ts', 'two');
    const failing = () => {
      throw new Error('failed');
    };
    expect(() => start(failing)).toThrow('failed');
    expect(start()).toBe(true);
  });

  it('builds again where a source has changed during the build', () => {
    put('src/a.ts', 'two');
    start(() => put('src/a.ts', 'three'));
    expect(start()).toBe(true);
  });
});
