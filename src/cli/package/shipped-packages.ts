import { readFileSync } from 'node:fs';
import type { Module, MultiStats } from 'webpack';

/** An npm package with code in a bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The licence in its package.json, usually an SPDX expression. */
  readonly license: string | undefined;
  /** The hash of the downloaded archive in npm's lock file: `sha512-…`. */
  readonly integrity: string | undefined;
}

/** Returns the packages that have a module in a chunk, sorted by name. */
export function shippedPackages(stats: MultiStats, lock: unknown): ShippedPackage[] {
  const folders = new Set(stats.stats.flatMap(({ compilation }) => resources(compilation).flatMap(folderOf)));
  const { packages } = lock as { packages: Readonly<Record<string, { integrity?: string }>> };
  return [...folders]
    .map((folder) => ({
      ...manifestOf(folder),
      integrity: packages[folder.slice(folder.indexOf('node_modules/'))]?.integrity,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the files in the chunks, without those that tree shaking has removed. */
function resources({ chunks, chunkGraph }: MultiStats['stats'][number]['compilation']): string[] {
  return [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)].flatMap(filesOf));
}

/** Returns the files of a module; a concatenated module has several. */
function filesOf(
  module: Module & { readonly modules?: readonly Module[]; readonly resource?: string },
): string[] {
  if (module.modules) return module.modules.flatMap(filesOf);
  return module.resource === undefined ? [] : [module.resource.replaceAll('\\', '/')];
}

function folderOf(file: string): string[] {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  return found?.[1] === undefined ? [] : [found[1]];
}

function manifestOf(folder: string): Pick<ShippedPackage, 'name' | 'version' | 'license'> {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  return { name, version, license };
}
