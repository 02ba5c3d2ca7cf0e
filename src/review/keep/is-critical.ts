import type { Provenance } from '../../detector/finding.ts';
import type { Doubt } from '../review.ts';

/** Sources that a stranger cannot have written: a list, the policy, or the sender's or organisation's own mail. */
const proven: ReadonlySet<Provenance['source']> = new Set<Provenance['source']>([
  'protected',
  'trusted',
  'own',
  'remembered',
  'familiar',
  'correspondents',
  'mail-provider',
  'list',
]);

/**
 * Whether the address is very likely a mistake: the detector is sure, and the first suggestion rests on a
 * list, the policy or history. Such a doubt looks different, and keeping the address takes typing, so it must
 * be rare.
 */
export function isCritical({ severity, findings: [worst] }: Doubt): boolean {
  const source = worst?.suggestions[0]?.provenance.source;
  return severity !== 'notice' && worst?.strength === 'strong' && source !== undefined && proven.has(source);
}
