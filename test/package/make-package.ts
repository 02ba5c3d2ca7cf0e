/**
 * Makes the packages described in `test/package/packaged.ts` that are named: `npm test -- package` makes the
 * ordinary one.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nextStepsOf, packages } from './packaged.ts';

const bin = path.join(import.meta.dirname, '../../src/cli/bin.mjs');
const named = process.argv.slice(2);
for (const [name, one] of Object.entries(packages)) {
  if (!named.includes(name)) continue;
  const { status, stdout } = spawnSync(process.execPath, [bin, ...one.arguments, '--out', one.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  writeFileSync(nextStepsOf(one), stdout);
  if (status !== 0) process.exit(status ?? 1);
}
