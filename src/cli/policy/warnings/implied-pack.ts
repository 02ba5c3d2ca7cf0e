import { pathOf } from '../../../policy/problem.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import type { Warn } from './warning.ts';

/** Packs whose names another one has too. `us-mil` beside `.mil` is not among them: it is what the default policy says. */
const included: ReadonlyMap<string, string> = new Map([['us-gov-federal', 'us-gov']]);

/** A pack that says nothing new. */
export const impliedPack: Warn = ({ packs }) =>
  packs.flatMap((pack, index) => {
    const by = included.get(pack);
    return by !== undefined && packs.includes(by)
      ? [{ path: pathOf(['packs', index]), message: policyWarnings.impliedPack(pack, by) }]
      : [];
  });
