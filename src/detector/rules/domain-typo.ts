import { earlyAt } from '../evidence/early-at.ts';
import { oneTypo } from '../evidence/one-typo.ts';
import { twoTypos } from '../evidence/two-typos.ts';
import type { Rule } from '../rule.ts';

/**
 * Detects one typo in a known name (`lockheedmatrin.com`, `us.arny.mil`), or two if the name is long or its
 * suffix closed.
 */
export const domainTypo: Rule = {
  kind: 'domain-typo',
  about: 'domain',
  judge: (input) => {
    const once = oneTypo(input);
    const typos = once.length > 0 ? once : twoTypos(input);
    const evidence = typos.length > 0 ? typos : earlyAt(input);
    return evidence.length === 0 ? undefined : { evidence };
  },
};
