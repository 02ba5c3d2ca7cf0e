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

/** Visits the entries that one query about a stem and a suffix finds. */
export type VisitEntries = (stem: string, suffix: string, visit: (entry: Entry) => void) => void;

/**
 * Returns one entry per host, from the target with the highest prior: a mail provider that is protected counts as
 * protected.
 */
export function entriesOf(targets: readonly Target[]): Entry[] {
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

/** Returns the host as displayed, in U-labels. */
export function shownHost({ host, target: { name } }: Entry): string {
  if (name.unicode === name.ascii) return host;
  return host === name.ascii
    ? name.unicode
    : name.unicode.split('.').slice(-host.split('.').length).join('.');
}

/**
 * Returns the host without dots and hyphens. The result is the same for `us.af.mil`, `us-af.mil` and
 * `usaf.mil`.
 */
export function withoutSeparators(host: string): string {
  return host.includes('.') || host.includes('-') ? host.replace(/[.-]/g, '') : host;
}

/** Returns the labels of the host in alphabetical order, which is the same for `a.b.com` and `b.a.com`. */
export function labelsKey(host: string): string {
  return host.split('.').sort().join('.');
}
