import { skeletonHash, skeletonOf, spelledOut } from '../similarity/skeleton.ts';
import { shownHost, type Entry } from './entry.ts';
import { groupBy } from './group-by.ts';

const none: readonly Entry[] = [];

/** Returns the query for the entries that look like a name in its Unicode form. */
export function lookingLike(entries: readonly Entry[]): (unicode: string) => readonly Entry[] {
  const seen = entries.reduce<Spelling[]>((all, entry) => {
    const text = shownHost(entry);
    const spelled = spelledOut(text);
    all.push({ entry, text });
    if (spelled !== text) all.push({ entry, text: spelled });
    return all;
  }, []);
  const byHash = groupBy(seen, ({ text }) => skeletonHash(text));
  return (unicode) => {
    const group = byHash.get(skeletonHash(unicode));
    if (!group) return none;
    return group.filter(({ text }) => skeletonOf(text) === skeletonOf(unicode)).map(({ entry }) => entry);
  };
}

/** One displayed spelling of an entry. */
interface Spelling {
  readonly entry: Entry;
  readonly text: string;
}
