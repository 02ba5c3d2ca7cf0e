import { isPrivateUse } from '../../../detector/rules/unknown-tld.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/** An entry whose top-level domain is not in the root zone, and no name of private networks: it can never match. */
export const unknownSuffix: Warn = (policy) =>
  entriesOf(policy, ['protect', 'trust', 'deny'])
    .filter(({ name }) => !name.tldExists && !isPrivateUse(name))
    .map(({ path, entry, name }) => ({
      path,
      message: policyWarnings.unknownSuffix(entry, name.labels[name.labels.length - 1] ?? ''),
    }));
