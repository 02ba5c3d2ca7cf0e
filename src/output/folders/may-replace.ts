import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { outputWords } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';
import { checksumOf, checksumsFile, parseChecksums } from './checksums.ts';
import { filesBelow } from './files-below.ts';
import { refusePrecious } from './precious.ts';

/** The conditions under which a folder may be replaced. */
export interface FolderOptions {
  /** A file that `checksums.txt` lists in every folder of this command, but in none of other commands. */
  readonly mark: string;
  /** Files and folders that the command reads. */
  readonly inputs: readonly string[];
  readonly force: boolean;
}

/**
 * Checks that nothing is lost if `out` is replaced: it does not exist, is empty, or has only unchanged files
 * that this command wrote. With `force`, other files may be in it, too.
 *
 * @throws {WrongUse} if it is not a folder, contains what is never replaced or, without `force`, contains
 * anything that this command did not write
 */
export async function mayReplace(out: string, options: FolderOptions): Promise<void> {
  const entry = await lstat(out).catch(() => undefined);
  if (entry === undefined) return;
  if (!entry.isDirectory()) throw new WrongUse(outputWords.notAFolder(out));
  refusePrecious(out, options.inputs);
  const foreign = options.force ? [] : await foreignIn(out, options.mark);
  if (foreign.length > 0) throw new WrongUse(outputWords.foreign(out, foreign));
}

/** Lists the files that this command did not write, or that have been changed since. */
export async function foreignIn(out: string, mark: string): Promise<string[]> {
  const written = parseChecksums(await readFile(path.join(out, checksumsFile), 'utf8').catch(() => ''));
  const foreign: string[] = [];
  for (const file of await filesBelow(out)) {
    const isOurs = file === checksumsFile ? written.has(mark) : await isUnchanged(out, file, written);
    if (!isOurs) foreign.push(file);
  }
  return foreign;
}

/** Returns whether a file is as it was written. A folder that this command wrote may have lost its files. */
async function isUnchanged(
  out: string,
  file: string,
  written: ReadonlyMap<string, string>,
): Promise<boolean> {
  const place = path.join(out, file);
  if ((await lstat(place)).isDirectory())
    return [...written.keys()].some((one) => one.startsWith(`${file}/`));
  return written.has(file) && written.get(file) === (await checksumOf(place));
}
