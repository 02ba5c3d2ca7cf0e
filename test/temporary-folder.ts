import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Makes a folder for the tests of one file or suite and gives its path. It is removed after them, also when they fail. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
