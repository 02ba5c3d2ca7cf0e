import { parseDomain } from '../../../detector/address/domain.ts';
import type { DomainName } from '../../../detector/address/domain.ts';
import type { Policy } from '../../../policy/policy.ts';
import { pathOf } from '../../../policy/problem.ts';
import { isSuffixEntry, nameInEntry } from '../../../policy/entry.ts';

export interface ListedEntry {
  readonly list: 'protect' | 'own' | 'trust' | 'deny';
  readonly path: string;
  /** The entry as in the policy: `army.mil`, `.mil`. */
  readonly entry: string;
  /** The domain, or the suffix without its dot. */
  readonly name: DomainName;
  readonly isSuffix: boolean;
}

/** Returns the entries of these lists, in the order of the policy. */
export function entriesOf(policy: Policy, lists: readonly ListedEntry['list'][]): ListedEntry[] {
  return lists.flatMap((list) => {
    const texts = list === 'deny' ? policy.deny.map(({ domain }) => domain) : policy[list];
    return texts.flatMap((entry, index) => {
      const name = parseDomain(nameInEntry(entry));
      return name.kind === 'name'
        ? [{ list, path: pathOf([list, index]), entry, name, isSuffix: isSuffixEntry(entry) }]
        : [];
    });
  });
}
