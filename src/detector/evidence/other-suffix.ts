import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import type { Evidence, RuleInput } from '../rule.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import type { Edit } from '../similarity/edit.ts';
import { isClosed, suffixEdit } from '../similarity/likelihood.ts';
import type { Entry } from '../targets/entry.ts';
import { isWorldwide } from '../targets/mail-provider.ts';
import { stemsOfText, withPrefix, type Stem } from '../targets/stems.ts';

/** The longest suffixes have five labels. */
const mostSuffixes = 4;

/**
 * Tries each possible suffix: in `example.co.lp`, `lp` or `co.lp` may be mistyped. In `lausd.k12.cs.us`,
 * where `cs.us` is not a suffix, `k12.cs.us` may be mistyped too.
 */
export function otherSuffix(name: DomainName, input: RuleInput, found: Evidence[]): void {
  underNearSuffix(name.suffix, input.stems, input, found);
  let start = name.ascii.length - name.suffix.length;
  for (let more = 0; more < mostSuffixes && start > 1; more++) {
    start = name.ascii.lastIndexOf('.', start - 2) + 1;
    if (start === 0) return;
    underNearSuffix(name.ascii.slice(start), stemsOfText(name.ascii.slice(0, start - 1)), input, found);
  }
}

function underNearSuffix(suffix: string, stems: readonly Stem[], input: RuleInput, found: Evidence[]): void {
  for (const index of input.indexes)
    for (const { prefix, stem } of stems)
      for (const entry of index.byStem.get(stem) ?? []) {
        const near = index.nearSuffixes(suffix).get(entry.suffix);
        if (!near || isSibling(near, entry, input)) continue;
        const certain = isCertain(input, entry);
        const factors = [suffixEdit(near), suffixFactor(suffix, input, entry)];
        found.push({ domain: withPrefix(prefix, entry.host), entry, certain, factors });
      }
}

/**
 * Whether both domains may be real, where only the message knows the target: one owner may have the name below
 * both suffixes (`suse.se`, `suse.de`). Only a suffix that lost a letter (`.co` for `.com`) remains evidence: all
 * 8 such pairs in real messages were typos, but only one of the 2 others (`npm run bench -- traffic-pairs`).
 */
function isSibling({ kind }: Edit, entry: Entry, input: RuleInput): boolean {
  return input.name?.tldExists === true && kind !== 'omission' && isHearsay(entry, input);
}

/** A suffix that does not exist, or one edit from a closed suffix, is almost certainly a typo. */
function isCertain({ name }: RuleInput, { target }: Entry): boolean {
  return name?.tldExists === false || isClosed(target.name.suffix);
}

/** One owner often has the same name below two real suffixes, above all below those of two countries. */
function suffixFactor(suffix: string, input: RuleInput, entry: Entry): Factor {
  if (isCertain(input, entry)) return { name: 'ending', value: 1 };
  if (input.recipientContext.contextEvidence(entry).strength === 'direct')
    return { name: 'ending', value: 0.8 };
  if (suffix === input.name?.suffix && suffix.includes('.'))
    return { name: 'ending of a country', value: 0.3 };
  const alike = entry.suffix.length > 2 || suffix.length === 2;
  if (entry.target.guard === 'strict' && alike) return { name: 'ending', value: 0.95 };
  if (entry.suffix.length > 2) return { name: 'ending', value: 0.85 };
  const isDistinctive = entry.stem.length >= 6 && !isWorldwide(entry.target.name);
  return { name: 'ending of a country', value: isDistinctive ? 0.45 : 0.3 };
}
