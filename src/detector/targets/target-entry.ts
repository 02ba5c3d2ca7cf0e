import type { DomainName } from '../address/domain.ts';
import type { RuleInput } from '../rule.ts';
import type { Entry } from './target-index.ts';

/** Returns the entry of the target that is the name or its registrable domain. */
export function targetEntry({ ascii, registrable }: DomainName, { indexes }: RuleInput): Entry | undefined {
  for (const index of indexes) {
    const entry = index.byHost.get(ascii) ?? index.byHost.get(registrable);
    if (entry) return entry;
  }
  return undefined;
}
