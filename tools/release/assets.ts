import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksums } from './checksums.ts';
import { releaseNotes } from './release-notes.ts';
import { versionOfTag } from './version-of-tag.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/**
 * Writes the files of a release into a folder: the tagged sources as `nearmiss-VERSION.tar.gz`, the bill of
 * materials, the checksums of both, and `notes.md` from the changelog.
 * @param tag `v` and the version in package.json
 * @param out the folder, which is created if it is missing
 * @param commit the commit to archive, by default the tag
 * @throws an `Error` if the tag, package.json and CHANGELOG.md disagree, or if git or npm fail
 */
export function writeAssets(tag: string, out: string, commit = tag): void {
  const { version: packageVersion } = JSON.parse(read('package.json')) as { version: string };
  const version = versionOfTag(tag, packageVersion);
  const notes = releaseNotes(read('CHANGELOG.md'), version);
  mkdirSync(out, { recursive: true });
  const name = `nearmiss-${version}`;
  const archive = path.join(out, `${name}.tar.gz`);
  execFileSync('git', ['archive', '--format=tar.gz', `--prefix=${name}/`, `--output=${archive}`, commit]);
  const sbom = path.join(out, `${name}.cdx.json`);
  writeFileSync(sbom, execFileSync('npm', ['run', '-s', 'sbom'], { shell: process.platform === 'win32' }));
  writeFileSync(path.join(out, 'SHA256SUMS'), checksums([archive, sbom]));
  writeFileSync(path.join(out, 'notes.md'), notes);
}
