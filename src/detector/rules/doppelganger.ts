import type { DomainName } from '../domain.ts';
import type { Factor } from '../finding.ts';
import { lengthFactor } from '../likelihood.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import { squeeze, type Entry } from '../target-index.ts';
import { joined } from './cuts.ts';

/**
 * The same letters with the dots elsewhere: missing (`usaf.mil` for `us.af.mil`, `armymil`, `seibm.com`), moved, too many, a
 * hyphen for a dot; or a whole name with another ending behind it (`armymil.org`). (Godai Group, Doppelganger Domains, 2011.)
 */
export const doppelganger: Rule = {
  kind: 'doppelganger',
  about: 'domain',
  judge: (recipient) => {
    const { name } = recipient;
    if (!name) return undefined;
    const evidence = [...sameLetters(name, recipient), ...asLabel(name, recipient)];
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name) };
  },
};

/** Only so many labels, counted from the right, can be a misspelt target. */
const mostLabels = 6;

function sameLetters({ labels, ascii }: DomainName, { indexes }: Case): Evidence[] {
  const found: Evidence[] = [];
  for (let size = 1; size <= Math.min(labels.length, mostLabels); size++) {
    const part = labels.slice(-size).join('.');
    const before = ascii.slice(0, -part.length - 1);
    for (const index of indexes)
      for (const entry of index.bySqueezed.get(squeeze(part)) ?? [])
        if (entry.host !== part && !`.${before}`.endsWith('-'))
          found.push({ domain: joined(before, entry.host), entry, ...weight(part, entry) });
  }
  return found;
}

/** Hyphens alone tell real names apart (`alt-linux.org`); dots in other places hardly do. */
function weight(part: string, { host, stem, target }: Entry): { factors: Factor[]; certain: boolean } {
  const onlyHyphens = part.replace(/-/g, '') === host.replace(/-/g, '');
  if (onlyHyphens)
    return { factors: [{ name: 'hyphen', value: 0.88 }, lengthFactor(stem, target)], certain: false };
  return { factors: [{ name: 'dots elsewhere', value: 0.97 }], certain: true };
}

/** `armymil.org`, `army-mil.com`: a strictly guarded name, run together, as another one's label. */
function asLabel({ label, suffix }: DomainName, { indexes }: Case): Evidence[] {
  const found: Evidence[] = [];
  for (const index of indexes)
    for (const entry of index.bySqueezed.get(squeeze(label)) ?? [])
      if (entry.target.guard !== 'open' && entry.suffix !== suffix)
        found.push({
          domain: entry.host,
          entry,
          certain: true,
          factors: [{ name: 'name as label', value: 0.96 }],
        });
  return found;
}
