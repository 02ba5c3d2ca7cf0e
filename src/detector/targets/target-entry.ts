import type { DomainName } from '../address/domain.ts';
import type { TargetIndex } from './target-index.ts';
import type { Entry } from './entry.ts';

/** Returns the entry of the target that is the name or its registrable domain. */
export function targetEntry(
  { ascii, registrable }: DomainName,
  { indexes }: { readonly indexes: readonly TargetIndex[] },
): Entry | undefined {
  for (const index of indexes) {
    const entry = index.byHost.get(ascii) ?? index.byHost.get(registrable);
    if (entry) return entry;
  }
  return undefined;
}
