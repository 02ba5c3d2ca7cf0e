import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { packageWords } from '../../text/administrator-package.ts';
import { WrongUse } from '../wrong-use.ts';
import { mayReplace } from './output-folder.ts';

/**
 * Lets `fill` write into a new folder beside `out`, which then takes the place of `out`. Where anything fails, and on Ctrl+C,
 * `out` stays what it was.
 */
export async function atomicFolder<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  await mayReplace(out);
  const fresh = await newFolder(out);
  const leave = () => {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', leave);
  try {
    const result = await fill(fresh);
    await mayReplace(out);
    await replace(out, fresh);
    return result;
  } finally {
    process.off('SIGINT', leave);
    await rm(fresh, { recursive: true, force: true });
  }
}

async function newFolder(out: string): Promise<string> {
  const parent = path.dirname(out);
  try {
    await mkdir(parent, { recursive: true });
    const fresh = await mkdtemp(path.join(parent, `.${path.basename(out)}-`));
    await chmod(fresh, 0o755);
    return fresh;
  } catch (error) {
    throw new WrongUse(packageWords.unwritable(out, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

async function replace(out: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  const isThere = await moveAside(out, old);
  try {
    await rename(fresh, out);
  } catch (error) {
    if (isThere) await rename(old, out);
    throw error;
  }
  if (isThere) await rm(old, { recursive: true, force: true });
}

/** Whether there was something to move. */
async function moveAside(out: string, old: string): Promise<boolean> {
  try {
    await rename(out, old);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    throw new WrongUse(packageWords.unwritable(out, code ?? String(error)));
  }
}
