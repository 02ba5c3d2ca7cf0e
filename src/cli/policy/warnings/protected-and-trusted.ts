import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/**
 * Warns of a trusted domain that is protected too. A subdomain of an entry in the other list is valid,
 * because it is one more name that a sender can mean.
 */
export const protectedAndTrusted: Warn = (policy) =>
  entriesOf(policy, ['trust'])
    .filter(({ entry, isSuffix }) => !isSuffix && policy.protect.includes(entry))
    .map(({ path, entry }) => ({
      path,
      message: policyWarnings.protectedAndTrusted(entry, pathOf(['protect', policy.protect.indexOf(entry)])),
    }));
