import { covers } from '../../../policy/covers.ts';
import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import type { Warn } from './warning.ts';
import { nameInEntry } from '../../../policy/entry.ts';

/** Warns of a denial that a broader one with the same reason covers. With another reason it is useful. */
export const repeatedDenial: Warn = ({ deny }) =>
  deny.flatMap(({ domain, reason }, index) => {
    const broader = deny.findIndex(
      (other, at) =>
        at !== index &&
        other.reason === reason &&
        isBelow(domain, other.domain) &&
        (at < index || !isBelow(other.domain, domain)),
    );
    const other = deny[broader];
    if (!other) return [];
    const message = policyWarnings.repeatedDenial(domain, other.domain, pathOf(['deny', broader]));
    return [{ path: pathOf(['deny', index]), message }];
  });

function isBelow(entry: string, broader: string): boolean {
  return covers(broader, nameInEntry(entry));
}
