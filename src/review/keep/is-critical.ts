import type { Doubt } from '../review.ts';

/**
 * Whether the address is very likely a mistake: the detector is sure, and the first suggestion rests on a list,
 * the policy or history, not only on repaired spelling. Other recipients alone never make the detector sure.
 * Such a doubt looks different, and keeping the address takes typing, so it must be rare.
 */
export function isCritical({ severity, findings: [worst] }: Doubt): boolean {
  const source = worst?.suggestions[0]?.provenance.source;
  return severity !== 'notice' && worst?.strength === 'strong' && source !== undefined && source !== 'repair';
}
