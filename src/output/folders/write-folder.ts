import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { outputWords } from '../../text/admin/output-words.ts';
import { clearingOnSignal, holdingSignals } from '../files/held-signals.ts';
import { unwritable } from '../files/unwritable.ts';
import { WrongUse } from '../wrong-use.ts';
import { foreignIn, mayReplace } from './may-replace.ts';
import type { FolderOptions } from './may-replace.ts';

/**
 * Lets `fill` write into a new folder beside `out`, which then replaces `out`. If anything fails or a signal
 * ends the process, `out` stays unchanged and no other folder is left.
 *
 * @throws {WrongUse} if `out` must not or cannot be replaced; before `fill` starts if that is known by then
 */
export async function writeFolder<T>(
  out: string,
  options: FolderOptions,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  await mayReplace(out, options);
  const { fresh, clear } = newFolder(out);
  try {
    const result = await clearingOnSignal(clear, () => fill(fresh));
    await holdingSignals(() => replace(out, fresh, options));
    return result;
  } finally {
    clear();
  }
}

/** Makes a folder beside `out`; `clear` removes it, and the folders above it that did not exist before. */
function newFolder(out: string): { readonly fresh: string; readonly clear: () => void } {
  const parent = path.dirname(out);
  try {
    const firstMade = mkdirSync(parent, { recursive: true });
    const fresh = mkdtempSync(path.join(parent, `.${path.basename(out).slice(0, 100)}-`));
    chmodSync(fresh, existsSync(out) ? statSync(out).mode & 0o7777 : 0o755);
    const clear = () => {
      rmSync(fresh, { recursive: true, force: true });
      if (firstMade !== undefined) removeEmpty(parent, firstMade);
    };
    return { fresh, clear };
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'EEXIST'; // a file where a folder above is needed
    throw unwritable(out, isFile ? { code: 'ENOTDIR' } : error);
  }
}

function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
    if (folder !== last) removeEmpty(path.dirname(folder), last);
  } catch {
    // Something else has been put into it.
  }
}

async function replace(out: string, fresh: string, options: FolderOptions): Promise<void> {
  const old = `${fresh}-old`;
  await mayReplace(out, options);
  exchange(out, fresh, old);
  if (!existsSync(old)) return;
  // The moved folder is checked again: a file that appeared at the last moment must not be deleted.
  const foreign = options.force ? [] : await foreignIn(old, options.mark);
  if (foreign.length > 0) {
    renameSync(out, fresh);
    renameSync(old, out);
    throw new WrongUse(outputWords.foreign(out, foreign));
  }
  rmSync(old, { recursive: true, force: true });
}

function exchange(out: string, fresh: string, old: string): void {
  const isThere = moveAside(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (isThere) renameSync(old, out);
    throw unwritable(out, error);
  }
}

/** Moves a folder; returns whether it existed. */
function moveAside(out: string, old: string): boolean {
  try {
    renameSync(out, old);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw unwritable(out, error);
  }
}
