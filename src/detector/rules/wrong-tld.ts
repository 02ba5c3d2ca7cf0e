import { oneEdit } from '../edit.ts';
import { isOpenEnding } from '../endings.ts';
import type { Factor } from '../finding.ts';
import { isClosed } from '../likelihood.ts';
import { isMailProvider } from '../mail-provider.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import type { Entry } from '../target-index.ts';
import { cuts } from './cuts.ts';
import { meant } from '../meant.ts';

/**
 * The right name under quite another ending: `army.com`, `usgs.org`. One owner often has several, so the name must be strictly
 * guarded, or distinctive, or the message must speak for it.
 */
export const wrongTld: Rule = {
  kind: 'wrong-tld',
  about: 'domain',
  judge: (recipient) => {
    const { name, indexes } = recipient;
    if (!name?.tldExists) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      for (const { before, stem } of cuts(name))
        for (const entry of index.byStem.get(stem) ?? []) {
          if (entry.suffix === name.suffix || oneEdit(name.suffix, entry.suffix)) continue;
          const factor = weight(name.suffix, entry, recipient);
          if (factor)
            evidence.push({ domain: meant(before, entry, index), entry, certain: false, factors: [factor] });
        }
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name), atMost: 'medium' };
  },
};

function weight(suffix: string, entry: Entry, { surroundings }: Case): Factor | undefined {
  const { target, stem } = entry;
  if (surroundings.support(entry).strength === 'direct') return { name: 'other ending', value: 0.6 };
  if (target.guard === 'strict') {
    if (isClosed(suffix)) return { name: 'other closed ending', value: 0.92 };
    return isOpenEnding(suffix) ? { name: 'other ending', value: 0.7 } : undefined;
  }
  if (target.guard === 'open' && isDistinctive(entry) && large.has(suffix) && large.has(entry.suffix))
    return { name: 'other ending of a long name', value: stem.length >= 10 ? 0.5 : 0.45 };
  return undefined;
}

/** The endings between which the memory slips most. */
const large: ReadonlySet<string> = new Set(['com', 'net', 'org']);

function isDistinctive({ stem, target }: Entry): boolean {
  return stem.length >= (isMailProvider(target.name) ? 6 : 8);
}
