import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { outputWords } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';
import { checksumOf, checksumsFile, parseChecksums } from './checksums.ts';
import { filesBelow } from './files-below.ts';
import { refusePrecious } from './precious.ts';

/** What decides whether a folder may be replaced. */
export interface FolderWish {
  /** A file that `checksums.txt` names in every folder of this command, and in no other's. */
  readonly mark: string;
  /** Files and folders that the command reads. */
  readonly inputs: readonly string[];
  readonly force: boolean;
}

/**
 * Makes sure that nothing is lost when `out` is replaced: it is not there, is empty, or holds just what this command wrote, unchanged; by
 * force also anything else.
 *
 * @throws {WrongUse} when it is no folder, holds what is never replaced, or, without force, anything that this command did not write
 */
export async function mayReplace(out: string, wish: FolderWish): Promise<void> {
  const entry = await lstat(out).catch(() => undefined);
  if (entry === undefined) return;
  if (!entry.isDirectory()) throw new WrongUse(outputWords.notAFolder(out));
  refusePrecious(out, wish.inputs);
  const foreign = wish.force ? [] : await foreignIn(out, wish.mark);
  if (foreign.length > 0) throw new WrongUse(outputWords.foreign(out, foreign));
}

/** The files that this command did not write, or that were changed since. */
export async function foreignIn(out: string, mark: string): Promise<string[]> {
  const written = parseChecksums(await readFile(path.join(out, checksumsFile), 'utf8').catch(() => ''));
  const foreign: string[] = [];
  for (const file of await filesBelow(out)) {
    const isOurs = file === checksumsFile ? written.has(mark) : await isUnchanged(out, file, written);
    if (!isOurs) foreign.push(file);
  }
  return foreign;
}

/** As it was written; a folder of ours may have lost its files. */
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
