import { detect } from '../../../detector/detect.ts';
import { knownDomainsFor } from '../../inputs/known-domains-for.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Found, Warn } from './warning.ts';

/**
 * Warns of a trusted domain that would be a strong finding otherwise: it may be a typo that the policy should
 * catch.
 */
export const trustedTypo: Warn = (policy) => {
  if (policy.trust.length === 0) return [];
  const knownDomains = knownDomainsFor({ ...policy, trust: [] });
  const context = { sender: '', others: [], remembered: [] };
  return entriesOf(policy, ['trust'])
    .filter(({ isSuffix }) => !isSuffix)
    .flatMap<Found>(({ path, entry }) => {
      const recipient = { field: 'to', address: `x@${entry}`, displayName: '' } as const;
      const strong = detect(recipient, knownDomains, context).find(({ strength }) => strength === 'strong');
      const meant = strong?.suggestions[0]?.domain;
      return meant === undefined ? [] : [{ path, message: policyWarnings.trustedTypo(entry, meant) }];
    });
};
