import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The file with the SHA-256 of every other file in a folder, in the format of `sha256sum --check`. */
export const checksumsFile = 'checksums.txt';

/** Returns a file's SHA-256 in hexadecimal; `undefined` for anything but a regular file. */
export async function checksumOf(file: string): Promise<string | undefined> {
  if (!(await lstat(file)).isFile()) return undefined;
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Returns the text of `checksums.txt` for these files of a folder. */
export async function checksums(folder: string, files: readonly string[]): Promise<string> {
  const lines = files.map(async (file) => `${(await checksumOf(path.join(folder, file))) ?? ''}  ${file}\n`);
  return (await Promise.all(lines)).join('');
}

/** Returns the checksum of each file; ignores other lines. */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([\da-f]{64}) {2}(.+)$/gm)].map(([, sum = '', file = '']) => [file, sum] as const),
  );
}
