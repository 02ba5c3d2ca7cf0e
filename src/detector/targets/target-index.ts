import { oneEdit, type Edit } from '../similarity/edit.ts';
import { groupBy } from './group-by.ts';
import { isMailProvider } from './mail-provider.ts';
import { deletionIndex, type DeletionIndex } from '../similarity/deletion-index.ts';
import { twoEditKeys } from '../similarity/two-edit-keys.ts';
import { skeletonHash, skeletonOf, spelledOut } from '../similarity/skeleton.ts';
import { priorOf, type Target } from './target.ts';

/**
 * One indexed host of a target: the host as listed, or its registrable domain, split into stem and suffix.
 * `us.af.mil` has the entries `us.af` + `mil` and `af` + `mil`.
 */
export interface Entry {
  readonly target: Target;
  readonly host: string;
  readonly stem: string;
  readonly suffix: string;
}

/** The queries that rules make about a set of targets. Built once. */
export interface TargetIndex {
  readonly byHost: ReadonlyMap<string, Entry>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly suffixes: ReadonlySet<string>;
  /** Strictly guarded entries by suffix: few enough to compare one by one. */
  readonly guarded: ReadonlyMap<string, readonly Entry[]>;
  /** Entries by their host without dots and hyphens. */
  readonly byHostWithoutSeparators: ReadonlyMap<string, readonly Entry[]>;
  /** Returns the entries that look like this name (Unicode form). */
  readonly lookingLike: (unicode: string) => readonly Entry[];
  /** Visits the entries with this suffix whose stem may be at most one edit from `stem`. */
  readonly near: (stem: string, suffix: string, visit: (entry: Entry) => void) => void;
  /**
   * Visits the entries with this suffix that share a two-edit key with `stem`, and so may be two edits from
   * it.
   */
  readonly similar: (stem: string, suffix: string, visit: (entry: Entry) => void) => void;
  /** Returns the suffixes of targets that are one edit from this one, with that edit. */
  readonly nearSuffixes: (suffix: string) => ReadonlyMap<string, Edit>;
}

/** Builds the index of the targets. */
export function targetIndex(targets: readonly Target[]): TargetIndex {
  const entries = entriesOf(targets);
  const suffixes = new Set(entries.map(({ suffix }) => suffix));
  return {
    byHost: new Map(entries.map((entry) => [entry.host, entry])),
    byStem: groupBy(entries, ({ stem }) => stem),
    suffixes,
    guarded: guardedEntries(entries),
    byHostWithoutSeparators: groupBy(entries, ({ host }) => withoutSeparators(host)),
    lookingLike: lookingLike(entries),
    near: nearStems(entries),
    similar: similarStems(entries.filter(allowsTwoEdits)),
    nearSuffixes: nearSuffixes([...suffixes]),
  };
}

/** Limit on the guarded names below one suffix. The targets with the highest prior are kept. */
const mostGuarded = 300;

function guardedEntries(entries: readonly Entry[]): TargetIndex['guarded'] {
  const strict = groupBy(
    entries.filter(({ target }) => target.guard === 'strict'),
    ({ suffix }) => suffix,
  );
  strict.forEach((group) => group.splice(mostGuarded));
  return strict;
}

function nearStems(entries: readonly Entry[]): TargetIndex['near'] {
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

function nearSuffixes(suffixes: readonly string[]): TargetIndex['nearSuffixes'] {
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

function lookingLike(entries: readonly Entry[]): TargetIndex['lookingLike'] {
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

/** Returns the host as displayed, in U-labels. */
export function shownHost({ host, target: { name } }: Entry): string {
  if (name.unicode === name.ascii) return host;
  return host === name.ascii
    ? name.unicode
    : name.unicode.split('.').slice(-host.split('.').length).join('.');
}

const none: readonly Entry[] = [];

/** A key shared by more entries than this says too little to be useful. */
const mostSimilar = 16;

function similarStems(entries: readonly Entry[]): TargetIndex['similar'] {
  const byKey = new Map<number, Entry[]>();
  for (const entry of entries)
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

/**
 * One entry per host, from the target with the highest prior: a mail provider that is protected counts as
 * protected.
 */
function entriesOf(targets: readonly Target[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const target of [...targets].sort((one, other) => priorOf(other) - priorOf(one))) {
    const { name } = target;
    add(seen, target, name.ascii);
    if (name.subdomain !== '') add(seen, target, name.registrable);
  }
  return [...seen.values()];
}

function add(seen: Map<string, Entry>, target: Target, host: string): void {
  const { suffix } = target.name;
  if (seen.has(host) || host.length <= suffix.length) return;
  const entry = { target, host, stem: host.slice(0, -suffix.length - 1), suffix };
  seen.set(host, entry);
  const shown = shownHost(entry);
  if (shown === host) return;
  const stem = shown.split('.').slice(0, -suffix.split('.').length).join('.');
  seen.set(shown, { ...entry, stem });
}

function allowsTwoEdits({ target, stem }: Entry): boolean {
  return stem.length >= (target.guard === 'open' && !isMailProvider(target.name) ? 9 : 5);
}

/**
 * Returns the host without dots and hyphens. The result is the same for `us.af.mil`, `us-af.mil` and
 * `usaf.mil`.
 */
export function withoutSeparators(host: string): string {
  return host.includes('.') || host.includes('-') ? host.replace(/[.-]/g, '') : host;
}
