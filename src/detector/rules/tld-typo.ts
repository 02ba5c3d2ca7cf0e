import { suffixFacts } from '../address/suffix-facts.ts';
import { brokenOff, noSuffix, straySuffix } from '../evidence/lost-suffix.ts';
import { otherSuffix } from '../evidence/other-suffix.ts';
import { twoSuffixes } from '../evidence/two-suffixes.ts';
import type { Evidence, Rule, RuleInput } from '../rule.ts';
import { isCountryDomain } from '../targets/mail-provider.ts';
import type { Entry } from '../targets/entry.ts';

/**
 * Detects a known name with a suffix one edit away (`army.ml`, `us.af.il`, `example.con`, `example.co.uj`) or
 * without its suffix (`example`). A suspicious TLD alone is never enough: the name must be known.
 */
export const tldTypo: Rule = {
  kind: 'tld-typo',
  about: 'domain',
  judge: (input) => {
    const { name } = input;
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const find of [otherSuffix, noSuffix, straySuffix, brokenOff, twoSuffixes])
      find(name, input, evidence);
    const meant = withoutCountryDomains(evidence, input);
    return meant.length === 0 ? undefined : { evidence: meant, facts: suffixFacts(name) };
  },
};

/**
 * `yahoo.con` means `yahoo.com`, not a country domain of the service, unless the message supports the country
 * domain.
 */
function withoutCountryDomains(evidence: readonly Evidence[], { recipientContext }: RuleInput): Evidence[] {
  const mains = new Set(evidence.map(({ domain }) => domain).filter((domain) => domain.endsWith('.com')));
  const hasMainDomain = ({ stem, target }: Entry): boolean =>
    isCountryDomain(target.name) && mains.has(`${stem}.com`);
  return evidence.filter(
    ({ entry }) =>
      !entry || !hasMainDomain(entry) || recipientContext.contextEvidence(entry).strength !== 'none',
  );
}
