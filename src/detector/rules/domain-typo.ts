import { distance } from '../distance.ts';
import { oneEdit, type Edit } from '../edit.ts';
import type { Factor } from '../finding.ts';
import { isClosedTarget, labelEdit, lengthFactor } from '../likelihood.ts';
import { isMailProvider } from '../mail-provider.ts';
import { meant } from '../meant.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import type { Entry, TargetIndex } from '../target-index.ts';
import { cuts, type Cut } from './cuts.ts';

/** One slip in a name of the directory (`lockheedmatrin.com`, `us.arny.mil`); two where the name is long or closely guarded. */
export const domainTypo: Rule = {
  kind: 'domain-typo',
  about: 'domain',
  judge: (recipient) => {
    const once = nearest(recipient, oneSlip);
    const evidence = once.length > 0 ? once : nearest(recipient, twoSlips);
    return evidence.length === 0 ? undefined : { evidence };
  },
};

type Compare = (cut: Cut, index: TargetIndex, recipient: Case, suffix: string, found: Evidence[]) => void;

function nearest(recipient: Case, compare: Compare): Evidence[] {
  const { name, indexes } = recipient;
  const found: Evidence[] = [];
  if (!name) return found;
  for (const cut of cuts(name))
    for (const index of indexes) compare(cut, index, recipient, name.suffix, found);
  return found;
}

const oneSlip: Compare = ({ before, stem }, index, { surroundings }, suffix, found) => {
  index.near(stem, suffix, (entry) => {
    const edit = oneEdit(stem, entry.stem);
    if (!edit) return;
    const supported = surroundings.support(entry).strength === 'direct';
    if (!supported && isOtherProvider(edit, entry)) return;
    const factors = [labelEdit(edit)];
    if (!supported) factors.push(lengthFactor(edit, stem, entry.stem, entry.target));
    found.push({ domain: meant(before, entry, index), entry, certain: false, factors });
  });
};

/** Mail services like to be called `-mail` or `-cloud`: `pcloud.com` is not `icloud.com`. */
function isOtherProvider({ kind, at }: Edit, { target }: Entry): boolean {
  return at === 0 && (kind === 'substitution' || kind === 'insertion') && isMailProvider(target.name);
}

const twoSlips: Compare = ({ before, stem }, index, _, suffix, found) => {
  index.nearTwice(stem, suffix, (entry) => {
    if (entry.stem.length < 5 || distance(stem, entry.stem, 2) !== 2) return;
    const factor = twoSlipsFactor(stem, entry);
    if (factor) found.push({ domain: meant(before, entry, index), entry, certain: false, factors: [factor] });
  });
};

/** Two slips leave a name recognisable if its ends are right, or if only the order of its letters is wrong. */
function twoSlipsFactor(typed: string, { stem, target }: Entry): Factor | undefined {
  if (sorted(typed) === sorted(stem)) return { name: 'letters in another order', value: 0.72 };
  if (!typed.startsWith(stem.charAt(0)) || !typed.endsWith(stem.slice(-1))) return undefined;
  if (stem.length < 6 && !isClosedTarget(target)) return undefined;
  return { name: 'two slips', value: stem.length >= 10 ? 0.72 : 0.64 };
}

function sorted(text: string): string {
  return text.split('').sort().join('');
}
