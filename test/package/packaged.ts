import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** A package that one step of `npm test` makes, for all tests that look at one. */
export interface PackageToTest {
  readonly host: string;
  /** The policy's file. */
  readonly policy: string;
  readonly folder: string;
  /** What is asked for, but for the folder. */
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

/** The ordinary one, and that of an agency below .gov whose pane may send. */
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

/** The folder of a package. Throws where it was not made yet. */
export function packaged({ folder }: PackageToTest = packages.ordinary): string {
  if (!existsSync(path.join(folder, 'checksums.txt')))
    throw new Error('There is no package to test: npm test -- package');
  return folder;
}

/** What `nearmiss package` printed when it made the package. */
export const nextStepsOf = ({ folder }: PackageToTest): string => `${folder}.txt`;
