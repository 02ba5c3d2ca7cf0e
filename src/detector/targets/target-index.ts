import type { Edit } from '../similarity/edit.ts';
import { entriesOf, labelsKey, withoutSeparators, type Entry, type VisitEntries } from './entry.ts';
import { groupBy } from './group-by.ts';
import { lookingLike } from './look-alike-entries.ts';
import { nearStems, nearSuffixes } from './near-entries.ts';
import { similarStems } from './similar-entries.ts';
import { startingWith } from './starting-entries.ts';
import type { Target } from './target.ts';

/** The queries that rules make about a set of targets. Built once. */
export interface TargetIndex {
  readonly byHost: ReadonlyMap<string, Entry>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly suffixes: ReadonlySet<string>;
  /** Strictly guarded entries by suffix: few enough to compare one by one. */
  readonly guarded: ReadonlyMap<string, readonly Entry[]>;
  /** Entries by their host without dots and hyphens. */
  readonly byBareHost: ReadonlyMap<string, readonly Entry[]>;
  /** Entries with at least three labels, by their `labelsKey`. */
  readonly byLabels: ReadonlyMap<string, readonly Entry[]>;
  /** Returns the entries that look like this name (Unicode form). */
  readonly lookingLike: (unicode: string) => readonly Entry[];
  /** Visits the entries with this suffix whose stem may be at most one edit from `stem`. */
  readonly near: VisitEntries;
  /**
   * Visits the entries with this suffix that share a two-edit key with `stem`, and so may be two edits from
   * it.
   */
  readonly similar: VisitEntries;
  /** Returns entries whose host begins with this text, at most eight. */
  readonly startingWith: (text: string) => Entry[];
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
    byBareHost: groupBy(entries, ({ host }) => withoutSeparators(host)),
    byLabels: groupBy(entries.filter(hasThreeLabels), ({ host }) => labelsKey(host)),
    lookingLike: lookingLike(entries),
    near: nearStems(entries),
    similar: similarStems(entries),
    startingWith: startingWith(entries),
    nearSuffixes: nearSuffixes([...suffixes]),
  };
}

function hasThreeLabels({ host }: Entry): boolean {
  return host.indexOf('.') !== host.lastIndexOf('.');
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
