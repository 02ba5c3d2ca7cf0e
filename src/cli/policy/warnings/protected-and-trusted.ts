import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

const including = ['protect', 'own'] as const;

/**
 * Warns of a trusted domain that is protected or the organisation's own, too. A subdomain of an entry in the
 * other list is valid, because it is one more name that a sender can mean.
 */
export const protectedAndTrusted: Warn = (policy) =>
  entriesOf(policy, ['trust'])
    .filter(({ isSuffix }) => !isSuffix)
    .flatMap(({ path, entry }) => {
      const list = including.find((one) => policy[one].includes(entry));
      if (list === undefined) return [];
      const place = pathOf([list, policy[list].indexOf(entry)]);
      return [{ path, message: policyWarnings.listedAndTrusted(entry, list, place) }];
    });
