import { distance } from '../distance.ts';
import type { DomainName } from '../domain.ts';
import { oneEdit } from '../edit.ts';
import type { Factor } from '../finding.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import type { Entry } from '../target-index.ts';
import { joined } from '../cuts.ts';

/** A name that is not in the complete list of its registry (`.gov`) does not exist. */
export const closedRegistry: Rule = {
  kind: 'closed-registry',
  about: 'domain',
  judge: (recipient) => {
    const { name, directory } = recipient;
    const registry = name && directory.registries.get(name.suffix);
    if (!registry || name.label === '') return undefined;
    const isOld = directory.isStale(registry.date);
    const alone = {
      strength: isOld ? 'info' : 'medium',
      factors: [{ name: 'not registered', value: isOld ? 0.3 : 0.7 }],
    } as const;
    const facts = { registry: { suffix: registry.suffix, date: registry.date } };
    const evidence = [...nearest(name, recipient), ...elsewhere(name, recipient)];
    return { evidence, alone, facts, atMost: alone.strength };
  },
};

/** The same name under the ending where it does exist: `northcom.mil`, `yahoo.com`. */
function elsewhere({ suffix }: DomainName, { indexes, cuts }: Case): Evidence[] {
  const found: Evidence[] = [];
  for (const { before, stem } of cuts)
    for (const index of indexes)
      for (const entry of index.byStem.get(stem) ?? [])
        if (entry.suffix !== suffix)
          found.push({
            domain: joined(before, entry.host),
            entry,
            certain: true,
            factors: [otherEnding(entry)],
          });
  return found;
}

/** Only a guarded name is likelier than a slip in the label. */
function otherEnding({ target }: Entry): Factor {
  return { name: 'other ending', value: target.guard === 'strict' ? 0.75 : 0.6 };
}

/** A short name has everything within three slips. */
function reach(stem: string): number {
  return stem.length <= 3 ? 1 : stem.length <= 6 ? 2 : 3;
}

function nearest(name: DomainName, { indexes, cuts }: Case): Evidence[] {
  const found: Evidence[] = [];
  const add = (before: string, entry: Entry, slips: number) => {
    const factors = [{ name: 'slips', value: 0.6 - 0.1 * slips }];
    found.push({ domain: joined(before, entry.host), entry, certain: true, factors });
  };
  for (const { before, stem } of cuts)
    for (const index of indexes) {
      index.near(stem, name.suffix, (entry) => {
        if (oneEdit(stem, entry.stem)) add(before, entry, 1);
      });
      for (const entry of index.guarded.get(name.suffix) ?? []) {
        const most = reach(entry.stem);
        const slips = distance(stem, entry.stem, most);
        if (slips > 1 && slips <= most) add(before, entry, slips);
      }
    }
  return found;
}
