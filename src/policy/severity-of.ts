import type { Finding } from '../detector/finding.ts';
import type { Policy, Severity } from './policy.ts';

/**
 * Returns the policy's severity for a finding: that of its kind if the policy sets one, otherwise that of its
 * strength.
 */
export function severityOf(
  { severities }: Policy,
  { kind, strength }: Pick<Finding, 'kind' | 'strength'>,
): Severity {
  return severities.kind[kind] ?? severities.strength[strength];
}
