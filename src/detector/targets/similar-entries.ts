import { twoEditKeys } from '../similarity/two-edit-keys.ts';
import type { Entry, VisitEntries } from './entry.ts';
import { isMailProvider } from './mail-provider.ts';
import { isCorrespondent } from './target.ts';

const none: readonly Entry[] = [];

/** A key shared by more entries than this says too little to be useful. */
const mostSimilar = 16;

/** Returns the query for the entries that share a two-edit key with a stem, below the same suffix. */
export function similarStems(entries: readonly Entry[]): VisitEntries {
  const byKey = new Map<number, Entry[]>();
  for (const entry of entries.filter(allowsTwoEdits))
    for (const key of twoEditKeys(entry.stem, entry.suffix)) {
      const group = byKey.get(key);
      if (group) group.push(entry);
      else byKey.set(key, [entry]);
    }
  return (stem, suffix, visit) => {
    for (const key of twoEditKeys(stem, suffix)) {
      const group = byKey.get(key) ?? none;
      if (group.length <= mostSimilar) for (const entry of group) if (entry.suffix === suffix) visit(entry);
    }
  };
}

function allowsTwoEdits({ target, stem }: Entry): boolean {
  if (target.guard !== 'open' || isMailProvider(target.name)) return stem.length >= 5;
  return stem.length >= (isCorrespondent(target) ? 6 : 9);
}
