import { oneEdit } from '../edit.ts';
import { isForeignGovernment } from '../foreign-government.ts';
import type { Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import { cuts, joined } from './cuts.ts';

/** A strictly guarded name, or one that the message speaks for, under quite another ending: `army.com`, `usgs.org`. */
export const wrongTld: Rule = {
  kind: 'wrong-tld',
  about: 'domain',
  judge: (recipient) => {
    const { name, indexes, surroundings } = recipient;
    if (!name || isForeignGovernment(name)) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      for (const { before, stem } of cuts(name))
        for (const entry of index.byStem.get(stem) ?? []) {
          if (entry.suffix === name.suffix || oneEdit(name.suffix, entry.suffix)) continue;
          const supported = surroundings.support(entry).strength === 'direct';
          if (entry.target.guard !== 'strict' && !supported) continue;
          const factors = [{ name: 'other ending', value: supported ? 0.6 : 0.7 }];
          evidence.push({ domain: joined(before, entry.host), entry, certain: false, factors });
        }
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name), atMost: 'medium' };
  },
};
