import type { Finding } from '../detector/finding.ts';
import type { Policy, Severity } from './policy.ts';

/** What the policy says of a finding: by its kind if the policy names that, else by its strength. */
export function severityOf(
  { severities }: Policy,
  { kind, strength }: Pick<Finding, 'kind' | 'strength'>,
): Severity {
  return severities.kind[kind] ?? severities.strength[strength];
}
