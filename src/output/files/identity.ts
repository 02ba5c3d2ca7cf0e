import { lstatSync, mkdtempSync, readlinkSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';

/** What a path leads to: a file or folder that is there, or a name in a folder. Two paths lead to the same place if the keys are equal. */
export interface Identity {
  /** Absolute, with every link followed. */
  readonly path: string;
  readonly key: string;
  /** Undefined where nothing is there. */
  readonly stats: BigIntStats | undefined;
}

/**
 * Follows links to the end, also to one where nothing is yet, so that neither `./x` nor a hard link nor another spelling on a file system
 * without upper and lower case looks like another file.
 *
 * @throws {NodeJS.ErrnoException} where the folder is not there, or links lead in a circle
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

/** Of a file or folder that is there. */
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

/** Looks whether a new name in the folder is found in capitals too; where nothing may be written, another error will say so. */
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
