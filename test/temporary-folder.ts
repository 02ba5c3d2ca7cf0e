import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/**
 * Creates a folder for tests and returns its path. It is removed after all tests of the run, not after a file:
 * files share modules, so the folder of a module may be of use to later files.
 */
export function temporaryFolder(): string {
  const folder = inject('folder');
  return mkdtempSync(path.join(folder, 'x-'));
}
