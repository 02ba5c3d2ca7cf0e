import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { targetEntry } from '../targets/target-entry.ts';

/**
 * Detects an invalid address: no `@`, two unquoted ones, or invalid characters in the domain (`army,mil`,
 * `army..mil`).
 */
export const malformed: Rule = {
  kind: 'malformed',
  about: 'domain',
  judge: (input) => {
    const { parsed, repaired } = input;
    if (repaired) return { evidence: repairedSpelling(input) };
    return parsed.kind === 'text' || isImpossible(input) ? { evidence: [], alone } : undefined;
  },
};

const alone = { strength: 'medium', factors: [{ name: 'cannot be an address', value: 0.6 }] } as const;

function isImpossible({ parsed: { domain } }: RuleInput): boolean {
  return domain.kind === 'not-a-domain' && domain.why !== 'address-literal';
}

function repairedSpelling(input: RuleInput): Evidence[] {
  const { name } = input;
  if (!name) return [];
  const entry = targetEntry(name, input);
  const factors = [{ name: 'mended spelling', value: 0.98 }];
  return [{ domain: name.ascii, certain: true, factors, ...(entry && { entry }) }];
}
