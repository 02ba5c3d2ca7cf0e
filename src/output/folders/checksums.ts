import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 of every other file, as `sha256sum --check` reads it. */
export const checksumsFile = 'checksums.txt';

/** In hex; undefined for what is not a plain file. */
export async function checksumOf(file: string): Promise<string | undefined> {
  if (!(await lstat(file)).isFile()) return undefined;
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** The text of `checksums.txt` for these files of a folder. */
export async function checksums(folder: string, files: readonly string[]): Promise<string> {
  const lines = files.map(async (file) => `${(await checksumOf(path.join(folder, file))) ?? ''}  ${file}\n`);
  return (await Promise.all(lines)).join('');
}

/** The checksum of each file; lines that say something else are passed over. */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([\da-f]{64}) {2}(.+)$/gm)].map(([, sum = '', file = '']) => [file, sum] as const),
  );
}
