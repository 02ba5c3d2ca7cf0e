import { isPrivateUse } from '../../../detector/rules/unknown-tld.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/**
 * Warns of an entry that can never match: its TLD is not in the root zone and is not for private networks.
 */
export const unknownSuffix: Warn = (policy) =>
  entriesOf(policy, ['protect', 'own', 'trust', 'deny'])
    .filter(({ name }) => !name.tldExists && !isPrivateUse(name))
    .map(({ path, entry, name }) => ({
      path,
      message: policyWarnings.unknownSuffix(entry, name.labels[name.labels.length - 1] ?? ''),
    }));
