import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/** A trusted domain that is protected too. Subdomains may stand in both lists: each is one more name that can be meant. */
export const protectedAndTrusted: Warn = (policy) =>
  entriesOf(policy, ['trust'])
    .filter(({ entry, isSuffix }) => !isSuffix && policy.protect.includes(entry))
    .map(({ path, entry }) => ({
      path,
      message: policyWarnings.protectedAndTrusted(entry, pathOf(['protect', policy.protect.indexOf(entry)])),
    }));
