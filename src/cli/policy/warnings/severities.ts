import { rules } from '../../../detector/rules/index.ts';
import { severityNames } from '../../../policy/policy.ts';
import type { Policy } from '../../../policy/policy.ts';
import { severityOf } from '../../../policy/severity-of.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import type { Found, Warn } from './warning.ts';

const strengths = ['strong', 'medium', 'info'] as const;

/**
 * Warns of severities that switch the add-in off, or that are lower for stronger findings than for weaker
 * ones.
 */
export const severities: Warn = (policy) => {
  const { strength } = policy.severities;
  if (isSilent(policy)) return [{ path: 'severities', message: policyWarnings.nothingShown }];
  if (strength.strong === 'ignore')
    return [{ path: 'severities.strength.strong', message: policyWarnings.strongIgnored }];
  return strengths.slice(1).flatMap<Found>((weaker, index) => {
    const stronger = strengths[index] ?? 'strong';
    const [above, below] = [strength[stronger], strength[weaker]];
    if (severityNames.indexOf(above) >= severityNames.indexOf(below)) return [];
    const message = policyWarnings.upsideDown(stronger, above, weaker, below);
    return [{ path: `severities.strength.${weaker}`, message }];
  });
};

function isSilent(policy: Policy): boolean {
  const isIgnored = ({ kind }: (typeof rules)[number]) =>
    strengths.every((strength) => severityOf(policy, { kind, strength }) === 'ignore');
  return policy.deny.length === 0 && rules.every(isIgnored);
}
