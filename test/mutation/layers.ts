import { filesBelow } from '../structure/source-tree.ts';

/** The layers whose tests are tested by mutation, the smallest first. */
export const layers = ['policy', 'review', 'detector'] as const;

export type Layer = (typeof layers)[number];

/** Files among the tables that are code: they read the tables in the send path. */
const readers = ['src/detector/data/hashed-set.ts', 'src/detector/data/gov-registry.ts'];

/**
 * Returns the files of a layer to mutate, relative to the root. Tables are left out: they are data, which the
 * drift check compares with its sources.
 */
export function mutatedFiles(layer: Layer): string[] {
  return filesBelow(`src/${layer}`).filter(
    (file) => file.endsWith('.ts') && (!file.startsWith('src/detector/data/') || readers.includes(file)),
  );
}

/**
 * Returns the folder of Stryker's results: `index.html`, `mutation.json`, and the state of incremental runs.
 */
export const folderOf = (layer: Layer): string => `dist/mutation/${layer}`;
