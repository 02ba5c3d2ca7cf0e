import { oneEdit, type Edit } from '../similarity/edit.ts';
import { groupBy } from './group-by.ts';
import { isMailProvider } from './mail-provider.ts';
import { deletionIndex, type DeletionIndex } from '../similarity/deletion-index.ts';
import { twoEditKeys } from '../similarity/two-edit-keys.ts';
import { skeletonHash, skeletonOf, spelledOut } from '../similarity/skeleton.ts';
import { priorOf, type Target } from './target.ts';

/**
 * One way to spell a target: its host as listed, and its registrable domain, each cut into stem and suffix:
 * `us.af.mil` gives `us.af` + `mil` and `af` + `mil`.
 */
export interface Entry {
  readonly target: Target;
  readonly host: string;
  readonly stem: string;
  readonly suffix: string;
}

/** Everything the rules ask about a set of targets; built once. */
export interface TargetIndex {
  readonly byHost: ReadonlyMap<string, Entry>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly suffixes: ReadonlySet<string>;
  /** By suffix, the strictly guarded entries below it: few enough to be compared one by one. */
  readonly guarded: ReadonlyMap<string, readonly Entry[]>;
  /** By the host without dots and hyphens. */
  readonly byHostWithoutSeparators: ReadonlyMap<string, readonly Entry[]>;
  /** Entries that look like this name (Unicode form). */
  readonly lookingLike: (unicode: string) => readonly Entry[];
  /** Entries whose stem is at most one edit from `stem` and whose suffix is `suffix`, unmeasured. */
  readonly near: (stem: string, suffix: string, visit: (entry: Entry) => void) => void;
  /** Entries that have the same suffix and a similar shape, so that they may be two edits away, unmeasured. */
  readonly alike: (stem: string, suffix: string, visit: (entry: Entry) => void) => void;
  /** Suffixes of targets that are one edit from this one, with that edit. */
  readonly nearSuffixes: (suffix: string) => ReadonlyMap<string, Edit>;
}

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
    alike: alikeStems(entries.filter(canBeTwoAway)),
    nearSuffixes: nearSuffixes([...suffixes]),
  };
}

/** Of more names than this below one suffix, the best known come first. */
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

/** Most mail goes to few endings, so the answers are kept; never so many that hostile ones fill the memory. */
const mostKept = 1000;

function nearSuffixes(suffixes: readonly string[]): TargetIndex['nearSuffixes'] {
  const index = deletionIndex(suffixes, []);
  const kept = new Map<string, ReadonlyMap<string, Edit>>();
  return (typed) => {
    const known = kept.get(typed);
    if (known) return known;
    const found = new Map<string, Edit>();
    index.visit(typed, '', (n) => {
      const suffix = suffixes[n] ?? '';
      const edit = oneEdit(typed, suffix);
      if (edit) found.set(suffix, edit);
    });
    if (kept.size >= mostKept) kept.clear();
    kept.set(typed, found);
    return found;
  };
}

function lookingLike(entries: readonly Entry[]): TargetIndex['lookingLike'] {
  const seen = entries.reduce<Seen[]>((all, entry) => {
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

/** One way in which an entry is seen. */
interface Seen {
  readonly entry: Entry;
  readonly text: string;
}

/** The host as it is shown, in U-labels. */
export function shownHost({ host, target: { name } }: Entry): string {
  if (name.unicode === name.ascii) return host;
  return host === name.ascii
    ? name.unicode
    : name.unicode.split('.').slice(-host.split('.').length).join('.');
}

const none: readonly Entry[] = [];

/** A shape that more entries share tells nothing. */
const mostAlike = 16;

function alikeStems(entries: readonly Entry[]): TargetIndex['alike'] {
  const byShape = new Map<number, Entry[]>();
  for (const entry of entries)
    for (const shape of twoEditKeys(entry.stem, entry.suffix)) {
      const group = byShape.get(shape);
      if (group) group.push(entry);
      else byShape.set(shape, [entry]);
    }
  return (stem, suffix, visit) => {
    for (const shape of twoEditKeys(stem, suffix)) {
      const group = byShape.get(shape) ?? none;
      if (group.length <= mostAlike) for (const entry of group) if (entry.suffix === suffix) visit(entry);
    }
  };
}

/** Best origin first, and one entry a host: a domain that is protected and a mail provider is a protected one. */
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

function canBeTwoAway({ target, stem }: Entry): boolean {
  return stem.length >= (target.guard === 'open' && !isMailProvider(target.name) ? 9 : 5);
}

/** `us.af.mil`, `us-af.mil` and `usaf.mil` squeeze to the same text. */
export function withoutSeparators(host: string): string {
  return host.includes('.') || host.includes('-') ? host.replace(/[.-]/g, '') : host;
}
