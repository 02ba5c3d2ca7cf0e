import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** A package that a step of the test run makes for all tests that need one. */
export interface PackageToTest {
  readonly host: string;
  /** Path of the policy file. */
  readonly policy: string;
  readonly folder: string;
  /** Arguments of `nearmiss`, without the folder. */
  readonly arguments: readonly string[];
}

const packageToTest = (
  name: string,
  host: string,
  policy: string,
  ...options: readonly string[]
): PackageToTest => {
  const file = path.join(root, 'test/fixtures', policy);
  return {
    host,
    policy: file,
    folder: path.join(root, 'dist', name),
    arguments: ['package', '--url', `https://${host}`, '--policy', file, ...options],
  };
};

/** The ordinary package, and that of a .gov agency whose pane may send. */
export const packages = {
  ordinary: packageToTest('package', 'addins.example.mil', 'package-policy.json'),
  agency: packageToTest(
    'package-agency',
    'addins.example.gov',
    'agency-policy.json',
    '--permission',
    'mailbox',
  ),
} as const;

export const packagedHosts = Object.values(packages).map(({ host }) => host);
export const { host: packagedHost, policy: packagedPolicy } = packages.ordinary;

/** Returns the folder of a package. Throws if it has not been made yet. */
export function packaged({ folder }: PackageToTest = packages.ordinary): string {
  if (!existsSync(path.join(folder, 'checksums.txt')))
    throw new Error('There is no package to test: npm test -- package agency-package');
  return folder;
}

/** Returns the path of what `nearmiss package` printed when it made the package. */
export const nextStepsOf = ({ folder }: PackageToTest): string => `${folder}.txt`;
