import type { DomainName } from '../address/domain.ts';
import type { RuleInput } from '../rule.ts';
import type { Entry } from './target-index.ts';

/** The target that the name is, or belongs to. */
export function targetEntry({ ascii, registrable }: DomainName, { indexes }: RuleInput): Entry | undefined {
  for (const index of indexes) {
    const entry = index.byHost.get(ascii) ?? index.byHost.get(registrable);
    if (entry) return entry;
  }
  return undefined;
}
