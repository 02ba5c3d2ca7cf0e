import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../../..');

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

type Versions = Readonly<Record<string, string>>;

/** One package in npm's lock file, as far as it is looked at here. */
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

/** A package as it stands in the lock file. */
export interface Place extends Locked {
  /** Its folder. */
  readonly place: string;
  readonly name: string;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };

/** The product itself, as the lock file has it. */
export const lockedRoot: Locked = packages[''] ?? {};

export const locked: readonly Place[] = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, one]) => ({ ...one, place, name: place.replace(/^.*node_modules\//, '') }));

/** The package that `from` gets when it asks for `name`: the nearest folder above it. */
export const resolved = (from: string, name: string): Locked | undefined => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
};
