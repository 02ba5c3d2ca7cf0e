import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageWords } from '../../text/administrator-package.ts';
import { WrongUse } from '../wrong-use.ts';
import { checksumOf, checksumsFile, parseChecksums } from './checksums.ts';
import { onSendManifest } from './file-names.ts';

/**
 * Makes sure that nothing is lost when `out` is replaced: it is not there, is empty, or holds just what this command wrote,
 * unchanged.
 *
 * @throws {WrongUse} when it holds anything else, or is no folder
 */
export async function mayReplace(out: string): Promise<void> {
  const entry = await lstat(out).catch(() => undefined);
  if (entry === undefined) return;
  if (!entry.isDirectory()) throw new WrongUse(packageWords.notAFolder(out));
  const foreign = await foreignIn(out);
  if (foreign.length > 0) throw new WrongUse(packageWords.foreign(out, foreign));
}

async function foreignIn(out: string): Promise<string[]> {
  const files = await filesBelow(out);
  const written = parseChecksums(await readFile(path.join(out, checksumsFile), 'utf8').catch(() => ''));
  const foreign: string[] = [];
  for (const file of files) if (!(await isOurs(out, file, written))) foreign.push(file);
  return foreign;
}

/** As it was written; a folder of ours may have lost its files. */
async function isOurs(out: string, file: string, written: ReadonlyMap<string, string>): Promise<boolean> {
  if (file === checksumsFile) return written.has(onSendManifest);
  const place = path.join(out, file);
  if ((await lstat(place)).isDirectory())
    return [...written.keys()].some((one) => one.startsWith(`${file}/`));
  return written.has(file) && written.get(file) === (await checksumOf(place));
}

/** Every file below a folder, with `/` between names, sorted; an empty folder and a link count as one. */
export async function filesBelow(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    const below = entry.isDirectory() ? await filesBelow(folder, name) : [];
    return below.length > 0 ? below : [name];
  });
  return (await Promise.all(nested)).flat().sort();
}
