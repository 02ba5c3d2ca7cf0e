import { isAscii } from '../is-ascii.ts';
import type { DomainName } from '../domain.ts';
import type { Factor, FindingFacts } from '../finding.ts';
import { isClosedTarget } from '../likelihood.ts';
import type { Evidence, Rule } from '../rule.ts';
import { lookalike } from '../skeleton.ts';
import type { Entry } from '../target-index.ts';
import { joined } from '../cuts.ts';

/** A name that looks like one of the directory: foreign letters (Cyrillic `а`), accents, `rn` for `m`, `0` for `o`. */
export const homoglyph: Rule = {
  kind: 'homoglyph',
  about: 'domain',
  judge: ({ name, indexes }) => {
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      for (const { before, text } of views(name))
        for (const entry of index.lookingLike(text))
          if (entry.host !== text)
            evidence.push({ domain: joined(before, entry.host), entry, ...weight(text, entry) });
    return evidence.length === 0 ? undefined : { evidence, facts: foreignLetter(name.unicode) };
  },
};

interface View {
  readonly before: string;
  readonly text: string;
}

/** The whole name, and its registrable part, as they are seen. */
function views({ unicode, subdomain }: DomainName): View[] {
  const whole = { before: '', text: unicode };
  if (subdomain === '') return [whole];
  const labels = unicode.split('.');
  const size = subdomain.split('.').length;
  return [whole, { before: subdomain, text: labels.slice(size).join('.') }];
}

/** A foreign letter is no slip of the hand; an ASCII look-alike in a short name may well be another name. */
function weight(text: string, { stem, target }: Entry): { factors: Factor[]; certain: boolean } {
  if (!isAscii(text)) return { factors: [{ name: 'foreign letter', value: 0.98 }], certain: true };
  const value = isClosedTarget(target) ? 0.95 : stem.length >= 5 ? 0.9 : stem.length === 4 ? 0.7 : 0.55;
  return { factors: [{ name: 'look-alike', value }], certain: target.guard === 'strict' };
}

function foreignLetter(unicode: string): FindingFacts {
  for (const letter of unicode) {
    const known = letter < '\u0080' ? undefined : lookalike(letter);
    if (known) return { lookalikeLetter: { letter, ...known } };
  }
  return {};
}
