import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * The mode bits of everybody but the owner. Windows has no modes; there the folder's own permissions apply.
 */
const others = 0o077;

/** Windows does not have this flag. */
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;

/** Makes the folder if it is missing, and makes it accessible to its owner only. */
export const makePrivate = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if ((lstatSync(folder).mode & others) !== 0) chmodSync(folder, 0o700);
};

/**
 * Returns the text of a file, after restricting access to its owner. Does not follow a link.
 *
 * @throws {Error} if the file does not exist
 */
export const readPrivate = (file: string): string => {
  const opened = openSync(file, constants.O_RDONLY | noFollow);
  try {
    if ((fstatSync(opened).mode & others) !== 0) fchmodSync(opened, 0o600);
    return readFileSync(opened, 'utf8');
  } finally {
    closeSync(opened);
  }
};

export const removeFile = (file: string): void => rmSync(file, { force: true });

/** Puts a complete file in place, readable by its owner only, unless another process was first. */
export const putInPlace = (file: string, text: string): void => {
  const own = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  writeFileSync(own, text, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(own, file);
  } catch (error) {
    // Some file systems have no hard links.
    if (!isThere(error)) renameSync(own, file);
  } finally {
    rmSync(own, { force: true });
  }
};

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
