import { oneEdit, type Edit } from '../similarity/edit.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { suffixEdit, isClosed, labelEdit, lengthFactor } from '../similarity/likelihood.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import type { TargetIndex } from '../targets/target-index.ts';
import type { Entry } from '../targets/entry.ts';
import { withPrefix } from '../targets/stems.ts';

/** Detects one typo in the label and one in the suffix: `arny.ml`, `redaht.cim`. */
export const labelAndTld: Rule = {
  kind: 'label-and-tld',
  about: 'domain',
  judge: (input) => {
    const { name, indexes } = input;
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      index.nearSuffixes(name.suffix).forEach((edit, suffix) => {
        if (!name.tldExists || largest.has(suffix)) typos(suffix, edit, index, input, evidence);
      });
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name), atMost: 'medium' };
  },
};

/**
 * Suffixes with typos that are real TLDs: `.co`, `.cm`, `.ml`, `.ne`. Country-code TLDs are too similar to
 * each other to be included.
 */
const largest: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'mil']);

function typos(suffix: string, tldTypo: Edit, index: TargetIndex, input: RuleInput, found: Evidence[]): void {
  const tldExists = input.name?.tldExists !== false;
  for (const { prefix, stem } of input.stems)
    index.near(stem, suffix, (entry) => {
      const edit = oneEdit(stem, entry.stem);
      if (!edit || (tldExists && (isUnlikely(stem, edit, entry) || isHearsay(entry, input)))) return;
      const certainty = !tldExists ? 0.95 : isClosed(entry.target.name.suffix) ? 0.85 : 0.5;
      const factors = [
        labelEdit(edit),
        suffixEdit(tldTypo),
        lengthFactor(edit, stem, entry.stem, entry.target),
        { name: 'two slips', value: certainty },
      ];
      found.push({ domain: withPrefix(prefix, entry.host), entry, certain: false, factors });
    });
}

/**
 * If the suffix exists, the whole name may be real, so a short name, one with another first letter or one that
 * only the message knows is not evidence.
 */
function isUnlikely(typed: string, { at, kind }: Edit, { stem, target }: Entry): boolean {
  const firstLetter = at === 0 && kind !== 'transposition';
  return firstLetter || Math.min(typed.length, stem.length) < (target.guard === 'strict' ? 2 : 4);
}
