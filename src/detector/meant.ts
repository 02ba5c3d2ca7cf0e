import { oneEdit } from './edit.ts';
import type { Entry, TargetIndex } from './target-index.ts';

/**
 * The domain to suggest where `before` stood before a name that `entry` explains: the same subdomain, or, if a listed one is
 * one slip away, that one.
 */
export function meant(before: string, entry: Entry, index: TargetIndex): string {
  if (before === '') return entry.host;
  const host = `${before}.${entry.host}`;
  if (index.byHost.has(host)) return host;
  for (const listed of index.subdomainsOf(entry.host))
    if (oneEdit(before, listed.slice(0, -entry.host.length - 1))) return listed;
  return host;
}
