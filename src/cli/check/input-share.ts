import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';

/**
 * How much of a regular file on `stream` is read, between 0 and 1; undefined where the size is not known, as
 * on a pipe.
 */
export function inputShare(
  stream: Readable & { readonly fd?: number; readonly bytesRead?: number },
): number | undefined {
  const { fd, bytesRead } = stream;
  if (typeof fd !== 'number' || typeof bytesRead !== 'number') return undefined;
  const file = fstatSync(fd);
  return file.isFile() && file.size > 0 ? Math.min(1, bytesRead / file.size) : undefined;
}
