import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/**
 * Creates a folder for the tests of one file or suite and returns its path. The folder is removed after them,
 * even if they fail.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
