import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Returns the SHA-256 sums of these files, a line each, in the form that `sha256sum --check` reads. */
export function checksums(files: readonly string[]): string {
  return files
    .map(
      (file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path.basename(file)}\n`,
    )
    .join('');
}
