import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nearmiss } from '../in-process.ts';

/** Input that `nearmiss package` refuses before it builds anything. */
let base = '';
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
  writeFileSync(path.join(base, 'policy.json'), '{"protect":[".mil"]}');
  writeFileSync(
    path.join(base, 'broken.json'),
    '{"protect":["army"],"trst":[],"packs":["us-ml"],"version":""}',
  );
  writeFileSync(path.join(base, 'text.json'), '{"protect": [".mil",}');
  mkdirSync(path.join(base, 'mine'));
  writeFileSync(path.join(base, 'mine/thesis.txt'), 'years of work');
});
afterAll(() => rmSync(base, { recursive: true }));

const good = { '--url': 'https://addins.example.mil', '--policy': 'policy.json', '--out': 'out' };
const refused = async (changed: Readonly<Record<string, string | undefined>>) => {
  const all: Readonly<Record<string, string | undefined>> = { ...good, ...changed };
  const options = Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [name, ['--policy', '--out'].includes(name) ? path.join(base, value) : value];
  });
  const ended = await nearmiss(['package', ...options]);
  expect(ended.out).toBe('');
  expect(ended.code).toBe(2);
  return ended.err;
};

describe('nearmiss package refuses', () => {
  it.each([
    ['an http address', { '--url': 'http://addins.example.mil' }, 'is not https'],
    ['no address', { '--url': undefined }, "required option '--url"],
    ['no policy', { '--policy': undefined }, "required option '--policy"],
    ['no folder', { '--out': undefined }, "required option '--out"],
    ['a policy that is not there', { '--policy': 'none.json' }, 'there is no such file'],
    ['a policy that is no JSON', { '--policy': 'text.json' }, 'text.json'],
    ['a cloud that does not exist', { '--cloud': 'dodo' }, 'commercial'],
    ['a permission that does not exist', { '--permission': 'all' }, 'item'],
    ['an id that is none', { '--id': 'x' }, 'is not a GUID'],
    ['schemas that are not there', { '--manifest-schemas': tmpdir() }, 'no OfficeAppManifest.xsd'],
  ])('%s', async (_, changed, why) => {
    expect(await refused(changed)).toContain(why);
    expect(existsSync(path.join(base, 'out'))).toBe(false);
  });

  it('a policy with problems, and names all of them', async () => {
    const err = await refused({ '--policy': 'broken.json' });
    for (const part of ['protect[0]', 'trst', 'packs[0]', 'version']) expect(err).toContain(part);
  });

  it('a folder with files of somebody else, and leaves them unchanged', async () => {
    expect(await refused({ '--out': 'mine' })).toContain('thesis.txt');
    expect(readdirSync(path.join(base, 'mine'))).toEqual(['thesis.txt']);
    expect(readdirSync(base).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('nearmiss package --help', () => {
  it('shows examples and every exit code', async () => {
    const { code, out } = await nearmiss(['package', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('$ nearmiss package --url https://');
    for (const line of ['  0  ', '  1  ', '  2  ']) expect(out).toContain(line);
  });
});
