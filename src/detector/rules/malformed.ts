import type { Case, Evidence, Rule } from '../rule.ts';
import { targetEntry } from '../target-entry.ts';

/** An address that cannot be one: no `@`, two unquoted ones, or a domain with signs that no domain has (`army,mil`, `army..mil`). */
export const malformed: Rule = {
  kind: 'malformed',
  about: 'domain',
  judge: (recipient) => {
    const { parsed, mended } = recipient;
    if (mended) return { evidence: mendedSpelling(recipient) };
    return parsed.kind === 'text' || isImpossible(recipient) ? { evidence: [], alone } : undefined;
  },
};

const alone = { strength: 'medium', factors: [{ name: 'cannot be an address', value: 0.6 }] } as const;

function isImpossible({ parsed: { domain } }: Case): boolean {
  return domain.kind === 'not-a-domain' && domain.why !== 'address-literal';
}

function mendedSpelling(recipient: Case): Evidence[] {
  const { name } = recipient;
  if (!name) return [];
  const entry = targetEntry(name, recipient);
  const factors = [{ name: 'mended spelling', value: 0.98 }];
  return [{ domain: name.ascii, certain: true, factors, ...(entry && { entry }) }];
}
