import { distance } from '../distance.ts';
import type { DomainName } from '../domain.ts';
import { oneEdit } from '../edit.ts';
import { editFactor, lengthFactor } from '../likelihood.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import type { TargetIndex } from '../target-index.ts';
import { cuts, joined, type Cut } from './cuts.ts';

/** One slip in a name of the directory (`lockheedmatrin.com`, `us.arny.mil`); two where the name is long or closely guarded. */
export const domainTypo: Rule = {
  kind: 'domain-typo',
  about: 'domain',
  judge: (recipient) => {
    const { name } = recipient;
    if (!name) return undefined;
    const once = nearest(name, recipient, oneSlip);
    const evidence = once.length > 0 ? once : nearest(name, recipient, twoSlips);
    return evidence.length === 0 ? undefined : { evidence };
  },
};

type Compare = (cut: Cut, name: DomainName, index: TargetIndex, recipient: Case, found: Evidence[]) => void;

function nearest(name: DomainName, recipient: Case, compare: Compare): Evidence[] {
  const found: Evidence[] = [];
  for (const cut of cuts(name))
    for (const index of recipient.indexes) compare(cut, name, index, recipient, found);
  return found;
}

const oneSlip: Compare = ({ before, stem }, { suffix }, index, { surroundings }, found) => {
  index.near(stem, suffix, (entry) => {
    const edit = oneEdit(stem, entry.stem);
    if (!edit) return;
    const supported = surroundings.support(entry).strength === 'direct';
    const length = supported ? [] : [lengthFactor(entry.stem, entry.target)];
    found.push({
      domain: joined(before, entry.host),
      entry,
      certain: false,
      factors: [editFactor(edit), ...length],
    });
  });
};

const twoSlips: Compare = ({ before, stem }, { suffix }, index, _, found) => {
  index.nearTwice(stem, suffix, (entry) => {
    if (entry.stem.length < 6 || distance(stem, entry.stem, 2) !== 2) return;
    const value = entry.stem.length >= 10 ? 0.75 : 0.66;
    found.push({
      domain: joined(before, entry.host),
      entry,
      certain: false,
      factors: [{ name: 'two slips', value }],
    });
  });
};
