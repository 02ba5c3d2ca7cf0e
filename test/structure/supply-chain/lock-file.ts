import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../../..');

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

type Versions = Readonly<Record<string, string>>;

/** The members read here of a package in npm's lock file. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** A package in the lock file, with its folder. */
export interface Place extends Locked {
  /** Its folder. */
  readonly place: string;
  readonly name: string;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };

/** The lock file's entry for the product itself. */
export const lockedRoot: Locked = packages[''] ?? {};

export const locked: readonly Place[] = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, one]) => ({ ...one, place, name: place.replace(/^.*node_modules\//, '') }));

/** Returns the package that `from` gets when it imports `name`: the nearest one above its folder. */
export const resolved = (from: string, name: string): Locked | undefined => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
};
