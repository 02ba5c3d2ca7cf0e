import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';

/**
 * Returns the fraction (0 to 1) of a regular file that was read from `stream`; undefined where the size is
 * unknown, as on a pipe.
 */
export function inputShare(
  stream: Readable & { readonly fd?: number; readonly bytesRead?: number },
): number | undefined {
  const { fd, bytesRead } = stream;
  if (typeof fd !== 'number' || typeof bytesRead !== 'number') return undefined;
  const file = fstatSync(fd);
  return file.isFile() && file.size > 0 ? Math.min(1, bytesRead / file.size) : undefined;
}
