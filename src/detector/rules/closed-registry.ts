import { distance } from '../similarity/distance.ts';
import type { DomainName } from '../address/domain.ts';
import { oneEdit } from '../similarity/edit.ts';
import type { Factor } from '../finding.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import type { Entry } from '../targets/entry.ts';
import { withPrefix } from '../targets/stems.ts';

/** Detects a name that is not in the complete list of its registry (`.gov`), and so does not exist. */
export const closedRegistry: Rule = {
  kind: 'closed-registry',
  about: 'domain',
  judge: (input) => {
    const { name, knownDomains } = input;
    const registry = name && knownDomains.registries.get(name.suffix);
    if (!registry || name.label === '') return undefined;
    const isOld = knownDomains.isStale(registry.date);
    const alone = {
      strength: isOld ? 'info' : 'medium',
      factors: [{ name: 'not registered', value: isOld ? 0.3 : 0.7 }],
    } as const;
    const facts = { registry: { suffix: registry.suffix, date: registry.date } };
    const evidence = [...nearest(name, input), ...sameNameElsewhere(name, input)];
    return { evidence, alone, facts, atMost: alone.strength };
  },
};

/** The same name below a suffix where it exists: `northcom.mil`, `yahoo.com`. */
function sameNameElsewhere({ suffix }: DomainName, { indexes, stems }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  for (const { prefix, stem } of stems)
    for (const index of indexes)
      for (const entry of index.byStem.get(stem) ?? [])
        if (entry.suffix !== suffix)
          found.push({
            domain: withPrefix(prefix, entry.host),
            entry,
            certain: true,
            factors: [otherSuffix(entry)],
          });
  return found;
}

/** Only a strictly guarded name is more likely than a typo in the label. */
function otherSuffix({ target }: Entry): Factor {
  return { name: 'other ending', value: target.guard === 'strict' ? 0.75 : 0.6 };
}

/** Limit on the typos by length: too many names are within three edits of a short one. */
function mostTypos(stem: string): number {
  return stem.length <= 3 ? 1 : stem.length <= 6 ? 2 : 3;
}

function nearest(name: DomainName, { indexes, stems }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  const add = (prefix: string, entry: Entry, typos: number) => {
    const factors = [{ name: 'slips', value: 0.6 - 0.1 * typos }];
    found.push({ domain: withPrefix(prefix, entry.host), entry, certain: true, factors });
  };
  for (const { prefix, stem } of stems)
    for (const index of indexes) {
      index.near(stem, name.suffix, (entry) => {
        if (oneEdit(stem, entry.stem)) add(prefix, entry, 1);
      });
      for (const entry of index.guarded.get(name.suffix) ?? []) {
        const most = mostTypos(entry.stem);
        const typos = distance(stem, entry.stem, most);
        if (typos > 1 && typos <= most) add(prefix, entry, typos);
      }
    }
  return found;
}
