import { deletionIndex, type DeletionIndex } from '../similarity/deletion-index.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import type { Entry, VisitEntries } from './entry.ts';

/** Returns the query for the entries whose stem may be at most one edit from a stem, below the same suffix. */
export function nearStems(entries: readonly Entry[]): VisitEntries {
  const stems = entries.map(({ stem }) => stem);
  const suffixes = entries.map(({ suffix }) => suffix);
  const index: DeletionIndex = deletionIndex(stems, suffixes);
  return (stem, suffix, visit) => {
    index.visit(stem, suffix, (n) => {
      const entry = entries[n];
      if (entry?.suffix === suffix) visit(entry);
    });
  };
}

/**
 * Limit on the cached answers. Most mail goes to few suffixes, and hostile input must not fill the memory.
 */
const mostCached = 1000;

/** Returns the query for the suffixes that are one edit from a suffix, with that edit. */
export function nearSuffixes(suffixes: readonly string[]): (suffix: string) => ReadonlyMap<string, Edit> {
  const index = deletionIndex(suffixes, []);
  const cache = new Map<string, ReadonlyMap<string, Edit>>();
  return (typed) => {
    const known = cache.get(typed);
    if (known) return known;
    const found = new Map<string, Edit>();
    index.visit(typed, '', (n) => {
      const suffix = suffixes[n] ?? '';
      const edit = oneEdit(typed, suffix);
      if (edit) found.set(suffix, edit);
    });
    if (cache.size >= mostCached) cache.clear();
    cache.set(typed, found);
    return found;
  };
}
