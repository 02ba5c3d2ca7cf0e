import { oneEdit, type Edit } from '../edit.ts';
import type { DomainName } from '../domain.ts';
import type { Factor } from '../finding.ts';
import { endingEdit, isClosedTarget, labelEdit, lengthFactor } from '../likelihood.ts';
import type { Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import type { Entry } from '../target-index.ts';
import { joined } from '../cuts.ts';

/** One slip in the label and one in the ending: `arny.ml`, `redaht.cim`. */
export const labelAndTld: Rule = {
  kind: 'label-and-tld',
  about: 'domain',
  judge: ({ name, indexes, cuts }) => {
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      index.nearSuffixes(name.suffix, (suffix) => {
        const ending = oneEdit(name.suffix, suffix);
        if (!ending) return;
        for (const { before, stem } of cuts)
          index.near(stem, suffix, (entry) => {
            const edit = oneEdit(stem, entry.stem);
            if (!edit || (name.tldExists && isFarFetched(stem, edit, entry))) return;
            const factors = weights({ edit, ending, stem, name, entry });
            evidence.push({ domain: joined(before, entry.host), entry, certain: false, factors });
          });
      });
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name), atMost: 'medium' };
  },
};

/** Where the ending exists, the whole name may: a short one, or one with another first letter, proves nothing. */
function isFarFetched(typed: string, { at, kind }: Edit, { stem, target }: Entry): boolean {
  const firstLetter = at === 0 && kind !== 'transposition';
  const ofCountry = target.name.suffix.length === 2 && target.guard === 'open';
  return (
    firstLetter || ofCountry || Math.min(typed.length, stem.length) < (target.guard === 'strict' ? 2 : 4)
  );
}

interface Slips {
  readonly edit: Edit;
  readonly ending: Edit;
  readonly stem: string;
  readonly name: DomainName;
  readonly entry: Entry;
}

function weights({ edit, ending, stem, name, entry }: Slips): Factor[] {
  const certainty = !name.tldExists ? 0.95 : isClosedTarget(entry.target) ? 0.85 : 0.5;
  return [
    labelEdit(edit),
    endingEdit(ending),
    lengthFactor(edit, stem, entry.stem, entry.target),
    { name: 'two slips', value: certainty },
  ];
}
