import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAssets } from '../../tools/release/assets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the assets of a release', () => {
  const out = temporaryFolder();

  it('are the sources, their bill of materials, matching checksums and the notes', () => {
    writeAssets(`v${version}`, out, 'HEAD');
    expect(readdirSync(out).sort()).toEqual([
      'SHA256SUMS',
      `nearmiss-${version}.cdx.json`,
      `nearmiss-${version}.tar.gz`,
      'notes.md',
    ]);
    const listed = execFileSync('tar', ['-tzf', path.join(out, `nearmiss-${version}.tar.gz`)], {
      encoding: 'utf8',
    });
    expect(listed.split('\n')).toContain(`nearmiss-${version}/manifest.xml`);
    expect(execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' })).toBe(
      `nearmiss-${version}.tar.gz: OK\nnearmiss-${version}.cdx.json: OK\n`,
    );
  });
});
