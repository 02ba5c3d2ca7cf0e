/** Makes the packages described in `test/package/packaged.ts`: `npm test -- package`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nextStepsOf, packages } from './packaged.ts';

const bin = path.join(import.meta.dirname, '../../src/cli/bin.mjs');
for (const one of Object.values(packages)) {
  const { status, stdout } = spawnSync(process.execPath, [bin, ...one.arguments, '--out', one.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  writeFileSync(nextStepsOf(one), stdout);
  if (status !== 0) process.exit(status ?? 1);
}
