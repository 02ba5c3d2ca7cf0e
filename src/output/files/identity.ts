import { lstatSync, mkdtempSync, readlinkSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';

/**
 * What a path leads to: an existing file or folder, or an unused name in a folder. Two paths lead to the same
 * place if their keys are equal.
 */
export interface Identity {
  /** Absolute, with every link followed. */
  readonly path: string;
  readonly key: string;
  /** `undefined` if nothing exists there. */
  readonly stats: BigIntStats | undefined;
}

/**
 * Identifies what a path leads to, so that `./x`, a hard link or another spelling on a case-insensitive file
 * system does not look like another file. Follows links to the end, even if nothing exists there yet.
 *
 * @throws {NodeJS.ErrnoException} if the folder does not exist, or links form a loop
 */
export function identityOf(file: string): Identity {
  const place = followed(path.resolve(file));
  const stats = statSync(place, { bigint: true, throwIfNoEntry: false });
  if (stats !== undefined) return { path: place, key: keyOf(stats), stats };
  const folder = realpathSync(path.dirname(place));
  const name = path.basename(place).normalize('NFC');
  const key = `${keyOf(statSync(folder, { bigint: true }))}/${ignoresCase(folder) ? name.toLowerCase() : name}`;
  return { path: path.join(folder, path.basename(place)), key, stats: undefined };
}

/** Returns the key of an existing file or folder. */
export function keyOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

const mostLinks = 40;

function followed(file: string): string {
  let place = file;
  for (let links = 0; links < mostLinks; links += 1) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return place;
    if (statSync(place, { throwIfNoEntry: false }) !== undefined) return realpathSync(place);
    place = path.resolve(realpathSync(path.dirname(place)), readlinkSync(place));
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

/**
 * Returns whether a new name in the folder is also found in capitals. If the folder is not writable, returns
 * false, and another error reports that.
 */
function ignoresCase(folder: string): boolean {
  try {
    const probe = mkdtempSync(path.join(folder, '.nearmiss-probe-'));
    try {
      const name = path.basename(probe).toUpperCase();
      return statSync(path.join(folder, name), { throwIfNoEntry: false }) !== undefined;
    } finally {
      rmdirSync(probe);
    }
  } catch {
    return false;
  }
}
