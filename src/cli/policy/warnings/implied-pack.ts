import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import type { Warn } from './warning.ts';

/**
 * Packs that another pack includes. The default policy has both `us-mil` and `.mil`, so that pair is not a
 * mistake.
 */
const included: ReadonlyMap<string, string> = new Map([['us-gov-federal', 'us-gov']]);

/** Warns of a pack that another pack of the policy includes. */
export const impliedPack: Warn = ({ packs }) =>
  packs.flatMap((pack, index) => {
    const by = included.get(pack);
    return by !== undefined && packs.includes(by)
      ? [{ path: pathOf(['packs', index]), message: policyWarnings.impliedPack(pack, by) }]
      : [];
  });
