import { covers } from '../../../policy/covers.ts';
import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/**
 * Warns of a protected, own or trusted entry that a denial covers completely. A denial of a subdomain is a valid
 * exception.
 */
export const deniedAnyway: Warn = (policy) =>
  entriesOf(policy, ['protect', 'own', 'trust']).flatMap(({ path, entry, name }) => {
    const index = policy.deny.findIndex(({ domain }) => covers(domain, name.unicode));
    const denial = policy.deny[index];
    if (!denial) return [];
    return [{ path, message: policyWarnings.deniedAnyway(entry, denial.domain, pathOf(['deny', index])) }];
  });
