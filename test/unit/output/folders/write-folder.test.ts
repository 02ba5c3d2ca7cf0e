import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksums, checksumsFile } from '../../../../src/output/folders/checksums.ts';
import { filesBelow } from '../../../../src/output/folders/files-below.ts';
import { mayReplace as mayBeReplaced } from '../../../../src/output/folders/may-replace.ts';
import { writeFolder } from '../../../../src/output/folders/write-folder.ts';

const wish = { mark: 'manifest.on-send.xml', inputs: [], force: false };
const mayReplace = (folder: string, changed = {}) => mayBeReplaced(folder, { ...wish, ...changed });

let base = '';
let out = '';
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
  out = path.join(base, 'package');
});
afterEach(() => rmSync(base, { recursive: true }));

const put = (file: string, text = file) => {
  mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
  writeFileSync(path.join(out, file), text);
};
/** Creates a folder as the command leaves it. */
const made = async () => {
  put('manifest.on-send.xml');
  put('site/events.js');
  writeFileSync(path.join(out, checksumsFile), await checksums(out, await filesBelow(out)));
};

describe('a folder may be replaced', () => {
  it('if it is missing or empty', async () => {
    await mayReplace(out);
    mkdirSync(out);
    await mayReplace(out);
  });

  it('if this command wrote it, even if a file was removed since', async () => {
    await made();
    await mayReplace(out);
    rmSync(path.join(out, 'site/events.js'));
    await mayReplace(out);
  });
});

describe('a folder may not be replaced', () => {
  it('if it contains, at any depth, a file that this command did not write', async () => {
    await made();
    put('site/deep/notes.txt');
    await expect(mayReplace(out)).rejects.toThrow('site/deep/notes.txt');
  });

  it('if a file was changed', async () => {
    await made();
    put('site/events.js', 'edited by hand');
    await expect(mayReplace(out)).rejects.toThrow('site/events.js');
  });

  it('if it contains an empty folder or a link', async () => {
    await made();
    mkdirSync(path.join(out, 'mine'));
    await expect(mayReplace(out)).rejects.toThrow('mine');
    rmSync(path.join(out, 'mine'), { recursive: true });
    rmSync(path.join(out, 'site/events.js'));
    symlinkSync('/etc/hostname', path.join(out, 'site/events.js'));
    await expect(mayReplace(out)).rejects.toThrow('site/events.js');
  });

  it('if its checksums belong to something else', async () => {
    put('release.zip');
    writeFileSync(path.join(out, checksumsFile), await checksums(out, ['release.zip']));
    await expect(mayReplace(out)).rejects.toThrow(checksumsFile);
  });

  it('if it is a file or a link', async () => {
    writeFileSync(out, '');
    await expect(mayReplace(out)).rejects.toThrow('not a folder');
    rmSync(out);
    symlinkSync(base, out);
    await expect(mayReplace(out)).rejects.toThrow('not a folder');
  });

  it('and the error names five files and counts the rest', async () => {
    for (let n = 0; n < 8; n += 1) put(`file-${n}.txt`);
    await expect(mayReplace(out)).rejects.toThrow(/file-4\.txt\n {2}and 3 more/);
  });
});

describe('with --force', () => {
  it('a folder that somebody else wrote is replaced', async () => {
    put('notes.txt');
    await mayReplace(out, { force: true });
  });

  it.each(['here', 'above'])('a folder that holds an input is not replaced: %s', async (where) => {
    put('deep/policy.json');
    const input = path.join(out, 'deep/policy.json');
    const inputs = [where === 'here' ? input : path.dirname(input)];
    await expect(mayReplace(out, { force: true, inputs })).rejects.toThrow('because it holds');
    symlinkSync(out, path.join(base, 'link'));
    await expect(
      mayReplace(out, { force: true, inputs: [path.join(base, 'link/deep/policy.json')] }),
    ).rejects.toThrow('because it holds');
  });

  it.each([
    ['the root', '/'],
    ['the home folder', homedir()],
    ['the folder above it', path.dirname(homedir())],
    ['the working folder', process.cwd()],
    ['the sources', path.join(process.cwd(), 'src')],
    ['the folder of Node', path.dirname(process.execPath)],
  ])('%s is not replaced', async (_, folder) => {
    await expect(mayReplace(folder, { force: true })).rejects.toThrow('because it holds');
  });
});

describe('writing a folder', () => {
  const fill = (text: string) => (folder: string) => {
    writeFileSync(path.join(folder, 'manifest.on-send.xml'), text);
    return Promise.resolve(text.length);
  };

  it('creates it with the folders above it', async () => {
    const deep = path.join(out, 'a/b');
    expect(await writeFolder(deep, wish, fill('new'))).toBe(3);
    expect(readFileSync(path.join(deep, 'manifest.on-send.xml'), 'utf8')).toBe('new');
    expect(readdirSync(path.dirname(deep))).toEqual(['b']);
  });

  it('replaces all that this command wrote before', async () => {
    await made();
    await writeFolder(out, wish, fill('new'));
    expect(await filesBelow(out)).toEqual(['manifest.on-send.xml']);
    expect(readdirSync(base)).toEqual(['package']);
  });

  it('changes nothing if it fails', async () => {
    await made();
    const before = await filesBelow(out);
    const failing = (folder: string) => fill('new')(folder).then(() => Promise.reject(new Error('no space')));
    await expect(writeFolder(out, wish, failing)).rejects.toThrow('no space');
    expect(await filesBelow(out)).toEqual(before);
    expect(readdirSync(base)).toEqual(['package']);
  });

  it('checks again before it replaces, in case a file was added meanwhile', async () => {
    await made();
    const meanwhile = (folder: string) => {
      put('notes.txt');
      return fill('new')(folder);
    };
    await expect(writeFolder(out, wish, meanwhile)).rejects.toThrow('notes.txt');
    expect(await filesBelow(out)).toContain('notes.txt');
    expect(readdirSync(base)).toEqual(['package']);
  });

  it('removes the folders that it created if it fails', async () => {
    const failing = () => Promise.reject(new Error('no space'));
    await expect(writeFolder(path.join(out, 'a/b'), wish, failing)).rejects.toThrow('no space');
    expect(readdirSync(base)).toEqual([]);
  });

  it('reports that the folder could not be written', async () => {
    writeFileSync(path.join(base, 'file'), '');
    await expect(writeFolder(path.join(base, 'file/package'), wish, fill(''))).rejects.toThrow(
      'could not be written',
    );
  });
});
