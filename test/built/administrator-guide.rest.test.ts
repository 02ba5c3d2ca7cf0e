import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tags } from '../../src/text/tags.ts';
import { packaged, packagedPolicy } from '../package/packaged.ts';
import { root } from '../../src/playground/server/folders.ts';
import { commands } from './guide.ts';

/** The guide's commands run in the order of the guide, in a temporary folder. */
const bin = path.join(root, 'src/cli/bin.mjs');

/** A message trace as an administrator exports it. */
const trace = `Received,SenderAddress,RecipientAddress,MessageId
2026-11-03T09:00:00Z,lee@example.mil,kim@army.ml,<1@example.mil>
2026-11-03T09:05:00Z,lee@example.mil,pat@example.org,<2@example.mil>
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-guide-'));
  copyFileSync(packagedPolicy, path.join(folder, 'policy.json'));
  const correspondents = 'package-correspondents.json';
  copyFileSync(path.join(path.dirname(packagedPolicy), correspondents), path.join(folder, correspondents));
  writeFileSync(path.join(folder, 'trace.csv'), trace);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What commands say on standard error. */
const written: Readonly<Record<string, string>> = {
  learn:
    'Written: correspondents.json. Name it in the policy beside it: "correspondents": "correspondents.json"\n',
  screen: 'Written: report.html\n',
};

const filesOf = (of: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(of, file), readFileSync(file, 'latin1')]),
  );

describe('the commands of the administrator’s guide', () => {
  it.each(commands)('run as the guide says: %s', (command) => {
    // No argument in the guide has spaces, so a shell splits the command in the same way.
    const { status, stderr, stdout } = spawnSync(process.execPath, [bin, ...command.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe(written[command.split(' ')[0] ?? ''] ?? '');
    expect(stdout).not.toBe('');
    expect(status).toBe(/^(?:check|screen) /.test(command) ? 1 : 0); // something doubtful is found
  });

  it('make the same bytes from the same input, in any folder and at any time', () => {
    const again = filesOf(path.join(folder, 'nearmiss-package'));
    const before = filesOf(packaged());
    expect(Object.keys(again)).toEqual(Object.keys(before));
    for (const file of Object.keys(before)) expect(again[file] === before[file], file).toBe(true);
  });

  it('make different bytes for another cloud only where they must differ', () => {
    const dod = filesOf(path.join(folder, 'nearmiss-dod'));
    const commercial = filesOf(packaged());
    const plain = (file: string) => file.replace(/\.[\da-f]{20}\./, '.');
    const of = (files: Record<string, string>) =>
      new Map(Object.entries(files).map(([file, text]) => [plain(file), text]));
    const differing = [...of(dod)]
      .filter(([file, text]) => of(commercial).get(file) !== text)
      .map(([file]) => file);
    expect(differing.sort()).toEqual([
      'checksums.txt',
      'fallback/commands.html',
      'fallback/taskpane.html',
      'manifest.on-send.xml',
      'manifest.smart-alerts.xml',
      'nginx.conf',
      'site/commands.html',
      'site/dialog.html',
      'site/events.js',
      ...tags.map((tag) => `site/events/${tag}.js`),
      'site/immutable/taskpane.js',
      'site/self-test.html',
      'site/self-test.json',
      'site/staticwebapp.config.json',
      'site/taskpane.html',
      'site/web.config',
    ]);
    expect(dod['manifest.on-send.xml']).toContain('<Permissions>ReadWriteMailbox</Permissions>');
    expect(Object.values(dod).filter((text) => text.includes('appsforoffice.microsoft.com'))).toEqual([]);
  });

  it('refuse to replace a package folder once somebody has added a file to it', () => {
    const command = commands.find((line) => line.startsWith('package ')) ?? '';
    writeFileSync(path.join(folder, 'nearmiss-package/notes.txt'), 'mine');
    const { status, stderr } = spawnSync(process.execPath, [bin, ...command.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('notes.txt');
    rmSync(path.join(folder, 'nearmiss-package/notes.txt'));
  });
});
