import { oneEdit } from '../edit.ts';
import { editFactor, isClosed, lengthFactor } from '../likelihood.ts';
import type { Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import { cuts, joined } from './cuts.ts';

/** One slip in the label and one in the ending: `arny.ml`, `redaht.cim`. */
export const labelAndTld: Rule = {
  kind: 'label-and-tld',
  about: 'domain',
  judge: ({ name, indexes }) => {
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      index.nearSuffixes(name.suffix, (suffix) => {
        const ending = oneEdit(name.suffix, suffix);
        if (!ending) return;
        for (const { before, stem } of cuts(name))
          index.near(stem, suffix, (entry) => {
            const edit = oneEdit(stem, entry.stem);
            if (!edit) return;
            const unlikely = name.tldExists && !isClosed(suffix) ? 0.5 : 1;
            const factors = [
              editFactor(edit),
              editFactor(ending),
              lengthFactor(entry.stem, entry.target),
              { name: 'two slips', value: 0.85 * unlikely },
            ];
            evidence.push({ domain: joined(before, entry.host), entry, certain: false, factors });
          });
      });
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name), atMost: 'medium' };
  },
};
