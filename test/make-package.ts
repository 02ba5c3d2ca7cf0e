/** Makes the package that `test/packaged.ts` tells of: `npm test -- package`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageArguments, packagedFolder } from './packaged.ts';

const bin = path.join(import.meta.dirname, '../src/cli/bin.mjs');
const { status } = spawnSync(process.execPath, [bin, ...packageArguments, '--out', packagedFolder], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
