import { readFileSync } from 'node:fs';
import type { Module, MultiStats } from 'webpack';

/** A package of which something is in a bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, usually an SPDX expression. */
  readonly license: string | undefined;
  /** The npm lock file's `sha512-…` of the downloaded archive. */
  readonly integrity: string | undefined;
}

/** The packages of which a module is in a chunk, each once, by name. */
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

/** The files in the chunks: what was shaken off is not there any more. */
function resources({ chunks, chunkGraph }: MultiStats['stats'][number]['compilation']): string[] {
  return [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)].flatMap(filesOf));
}

/** Modules that webpack joined are one module with parts. */
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
