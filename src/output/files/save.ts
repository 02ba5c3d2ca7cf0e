import type { BigIntStats } from 'node:fs';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { outputWords as words } from '../../text/admin/output-words.ts';
import { WrongUse } from '../wrong-use.ts';
import { holdingSignals } from './held-signals.ts';
import { unwritable } from './unwritable.ts';

/** Where a text is written. */
export type Target =
  | { readonly kind: 'descriptor'; readonly descriptor: number }
  | { readonly kind: 'stream'; readonly path: string }
  | { readonly kind: 'new'; readonly path: string }
  | { readonly kind: 'old'; readonly path: string; readonly stats: BigIntStats };

/**
 * Writes a claimed file. A new or replaced file is first written beside its place and then moved there, so
 * that after a failure or Ctrl+C the previous content is unchanged and no other file is left.
 *
 * @throws {WrongUse} if it cannot be written, or something else has written it in the meantime
 */
export async function save(file: string, target: Target, text: string): Promise<void> {
  try {
    if (target.kind === 'descriptor') await through(target.descriptor, text);
    else if (target.kind === 'stream') writeFileSync(target.path, text, { flag: 'a' });
    else await holdingSignals(() => put(file, target, text));
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Writes to a descriptor, and waits if a pipe on standard output or standard error is full. */
async function through(descriptor: number, text: string): Promise<void> {
  const stream = { 1: process.stdout, 2: process.stderr }[descriptor];
  if (stream === undefined) writeFileSync(descriptor, text);
  else if (!stream.write(text)) await once(stream, 'drain');
}

function put(file: string, target: Target & { kind: 'new' | 'old' }, text: string): void {
  const name = `.${path.basename(target.path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`;
  const beside = path.join(path.dirname(target.path), name);
  try {
    write(beside, text, target.kind === 'old' ? target.stats : undefined);
    if (target.kind === 'new') putNew(beside, target.path);
    else putOver(file, beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** @param old the file to replace, whose mode and, if permitted, owner the new file gets */
function write(file: string, text: string, old: BigIntStats | undefined): void {
  const descriptor = openSync(file, 'wx', old === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(descriptor, text);
    if (old !== undefined) likeOld(descriptor, old);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function likeOld(descriptor: number, { uid, gid, mode }: BigIntStats): void {
  try {
    fchownSync(descriptor, Number(uid), Number(gid));
  } catch {
    // Only the superuser may change the owner of a file.
  }
  fchmodSync(descriptor, Number(mode & 0o7777n));
}

/**
 * Links the file into place, which fails if a file has appeared there in the meantime. On a file system
 * without hard links, creates an empty file first and then replaces it.
 */
function putNew(beside: string, place: string): void {
  try {
    linkSync(beside, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    closeSync(openSync(place, 'wx'));
    renameSync(beside, place);
  }
}

function putOver(file: string, beside: string, { path: place, stats }: Target & { kind: 'old' }): void {
  const now = statSync(place, { bigint: true, throwIfNoEntry: false });
  const isSame =
    now === undefined ||
    (now.ino === stats.ino &&
      now.dev === stats.dev &&
      now.size === stats.size &&
      now.mtimeNs === stats.mtimeNs);
  if (!isSame) throw new WrongUse(words.changedMeanwhile(file));
  renameSync(beside, place);
}
