import { existsSync } from 'node:fs';
import path from 'node:path';

/** The package that one step of `npm test` makes, for all tests that look at one. */
const root = path.join(import.meta.dirname, '..');

export const packagedHost = 'addins.example.mil';
export const packagedPolicy = path.join(root, 'test/fixtures/package-policy.json');
export const packagedFolder = path.join(root, 'dist/package');

/** What is asked for, but for the folder. */
export const packageArguments = [
  'package',
  '--url',
  `https://${packagedHost}`,
  '--policy',
  packagedPolicy,
] as const;

/** The folder of the package. Throws where it was not made yet. */
export function packaged(): string {
  if (!existsSync(path.join(packagedFolder, 'checksums.txt')))
    throw new Error('There is no package to test: npm test -- package');
  return packagedFolder;
}
