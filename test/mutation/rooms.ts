import { filesBelow } from '../structure/source-tree.ts';

/** The rooms whose tests are tested, the smallest first. */
export const rooms = ['policy', 'review', 'detector'] as const;

export type Room = (typeof rooms)[number];

/** Code that stands among the tables: it reads them in the send path. */
const readers = ['src/detector/data/hashed-set.ts', 'src/detector/data/gov-registry.ts'];

/**
 * The files of a room that are mutated, relative to the root. Not the tables and the tools that make them: their words are data, which the
 * drift check compares with their sources.
 */
export function mutatedFiles(room: Room): string[] {
  return filesBelow(`src/${room}`).filter(
    (file) => file.endsWith('.ts') && (!file.startsWith('src/detector/data/') || readers.includes(file)),
  );
}

/** Where Stryker leaves what it found: `index.html` for people, `mutation.json`, and what it need not try again. */
export const folderOf = (room: Room): string => `dist/mutation/${room}`;
