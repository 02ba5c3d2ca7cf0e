import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../../../src/output/files/claim.ts';
import type { ClaimOptions } from '../../../../src/output/files/claim.ts';
import { isSealedBy, markOf, sealed } from '../../../../src/output/files/mark.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const put = (name: string, text = 'precious'): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const read = (file: string) => readFileSync(file, 'utf8');
const claimed = (files: readonly string[], wish: Partial<ClaimOptions> = {}) =>
  claim(files, { inputs: [], force: false, writer: 'screen', ...wish });
const report = (text: string) => sealed(`<!-- ${markOf('screen')} -->\n${text}`);
const written = async (file: string, text: string, wish: Partial<ClaimOptions> = {}) => {
  for (const one of claimed([file], wish)) await one.save(text);
};

describe('an output file that may be written', () => {
  it('is one that does not exist', async () => {
    await written(at('new'), 'text');
    expect(read(at('new'))).toBe('text');
    expect(readdirSync(folder)).toEqual(['new']);
  });

  it('is one that the same command wrote and nobody changed, and it keeps its mode', async () => {
    const file = put('report.html', report('old'));
    chmodSync(file, 0o640);
    await written(file, report('new'));
    expect(read(file)).toBe(report('new'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('is any other one with --force', async () => {
    const file = put('file');
    await written(file, 'text', { force: true });
    expect(read(file)).toBe('text');
  });

  it('is the target of a symbolic link, which stays a link', async () => {
    const file = put('report.html', report('old'));
    symlinkSync('report.html', at('link'));
    await written(at('link'), report('new'));
    expect(read(file)).toBe(report('new'));
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  });

  it('is separated from its hard links, which keep their contents', async () => {
    const file = put('file');
    linkSync(file, at('other'));
    await written(file, 'text', { force: true });
    expect(read(at('other'))).toBe('precious');
  });
});

describe('an output file that may not be replaced', () => {
  const refused = (file: string, words: RegExp, wish: Partial<ClaimOptions> = {}) => {
    const before = existsSync(file) && statSync(file).isFile() ? read(file) : undefined;
    expect(() => claimed([file], wish)).toThrow(words);
    if (before !== undefined) expect(read(file)).toBe(before);
  };

  it.each([
    ['without a mark', 'precious'],
    ['that is empty', ''],
    ['that another command wrote', sealed(`# ${markOf('rules')}\n`)],
    ['that was changed after it was written', `${report('old')}my notes`],
    ['with the mark of a file that was changed', report('old').replace('old', 'mine')],
    ['whose mark was never sealed', `<!-- ${markOf('screen')} -->`],
  ])('is one %s', (_, text) => refused(put('file', text), /--force/));

  it('is one of a command that puts no mark into its files', () => {
    expect(() => claim([put('file', report('x'))], { inputs: [], force: false })).toThrow('exists already');
  });

  it.each([true, false])('is an input under any name (force: %s)', (force) => {
    const input = put('policy.json', report('x'));
    linkSync(input, at('hard'));
    symlinkSync('policy.json', at('soft'));
    symlinkSync('soft', at('softer'));
    mkdirSync(at('below'));
    symlinkSync('.', at('here'));
    const wish = { inputs: [at('policy.json')], force };
    for (const name of [
      'policy.json',
      'hard',
      'soft',
      'softer',
      'here/policy.json',
      './below/../policy.json',
    ])
      refused(`${folder}/${name}`, /one of the files to read/, wish);
    refused(path.relative(process.cwd(), input), /one of the files to read/, wish);
    refused(input, /one of the files to read/, { inputs: [at('hard')], force });
  });

  it('is the missing target of a symbolic link, unless forced', async () => {
    symlinkSync('nowhere', at('link'));
    refused(at('link'), /exists already/);
    await written(at('link'), 'text', { force: true });
    expect(read(at('nowhere'))).toBe('text');
  });

  it('is a folder, a file in no folder, or a circular link', () => {
    symlinkSync('circle', at('circle'));
    put('file');
    refused(folder, /it is a folder/, { force: true });
    refused(at('no/such/file'), /no such folder/);
    refused(at('file/x'), /could not be written/);
    refused(at('circle'), /could not be written/, { force: true });
    refused('', /it is a folder/);
  });

  it('is one that was created or changed after it was claimed', async () => {
    const [fresh, old] = claimed([at('new'), put('report.html', report('old'))]);
    put('new', 'of somebody else');
    writeFileSync(at('report.html'), `${report('old')} and notes`);
    await expect(fresh?.save('text')).rejects.toThrow('exists already');
    await expect(old?.save('text')).rejects.toThrow('changed by somebody else');
    expect(read(at('new'))).toBe('of somebody else');
    expect(read(at('report.html'))).toBe(`${report('old')} and notes`);
    expect(readdirSync(folder).sort()).toEqual(['new', 'report.html']);
  });
});

describe('two outputs of one run', () => {
  it.each([
    ['x', 'x'],
    ['x', './x'],
    ['x', 'here/x'],
    ['x', 'soft'],
  ])('are never the same file: %s and %s', (first, second) => {
    symlinkSync('.', at('here'));
    symlinkSync('x', at('soft'));
    for (const force of [true, false])
      expect(() => claimed([`${folder}/${first}`, `${folder}/${second}`], { force })).toThrow(/twice|exists/);
    put('x');
    linkSync(at('x'), at('hard'));
    expect(() => claimed([at('x'), at('hard')], { force: true })).toThrow('twice');
  });

  it('may both be /dev/null', async () => {
    for (const one of claimed(['/dev/null', '/dev/null'])) await one.save('text');
  });
});

describe('an output stream', () => {
  it('may be a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const { spawn } = await import('node:child_process');
    const reader = spawn('cat', [at('pipe')]);
    const heard = new Promise<string>((resolve) => reader.stdout.on('data', (part) => resolve(String(part))));
    await written(at('pipe'), 'text');
    expect(await heard).toBe('text');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('may not be a descriptor opened only for reading', () => {
    expect(() => claimed(['/dev/fd/987'])).toThrow('could not be written');
  });
});

describe('the mark in a written file', () => {
  it('belongs to one command and one text', () => {
    const text = report('a\r\nb');
    expect(text).toMatch(/sha256:(?!0{64})[\da-f]{64}/);
    expect(isSealedBy('screen', text)).toBe(true);
    expect(isSealedBy('rules', text)).toBe(false);
    expect(isSealedBy('screen', text.replace('\r\n', '\n'))).toBe(false);
    expect(isSealedBy('screen', report(markOf('rules') + report('x')))).toBe(true);
  });
});
