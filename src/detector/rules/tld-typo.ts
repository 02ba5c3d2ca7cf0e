import type { DomainName } from '../domain.ts';
import { oneEdit } from '../edit.ts';
import type { Factor } from '../finding.ts';
import { editFactor, isClosed, lengthFactor } from '../likelihood.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import type { Entry } from '../target-index.ts';
import { joined } from './cuts.ts';

/**
 * A name of the directory under an ending one slip away: `army.ml`, `us.af.il`, `example.con`, `example.co.uj`; or without
 * its ending: `example`. Never a whole top-level domain: the name must be one that is meant.
 */
export const tldTypo: Rule = {
  kind: 'tld-typo',
  about: 'domain',
  judge: (recipient) => {
    const { name } = recipient;
    if (!name) return undefined;
    const evidence = [...otherEnding(name, recipient), ...noEnding(name, recipient)];
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name) };
  },
};

function otherEnding(name: DomainName, recipient: Case): Evidence[] {
  const found: Evidence[] = [];
  for (const tail of tails(name))
    for (const index of recipient.indexes)
      index.nearSuffixes(tail.text, (suffix) => {
        if (suffix === tail.text || (tail.isOwn && suffix === name.suffix)) return;
        const edit = oneEdit(tail.text, suffix);
        if (!edit) return;
        for (const { before, stem } of tail.stems) {
          const entry = index.byHost.get(`${stem}.${suffix}`);
          if (!entry) continue;
          const certain = isCertain(name, entry);
          const factors = [
            editFactor(edit),
            endingFactor(name, entry, recipient),
            ...(certain ? [] : [lengthFactor(stem, entry.target)]),
          ];
          found.push({ domain: joined(before, entry.host), entry, certain, factors });
        }
      });
  return found;
}

interface Tail {
  readonly text: string;
  readonly isOwn: boolean;
  readonly stems: readonly { before: string; stem: string }[];
}

/** The ending as typed, and one label more: of `example.co.lp` both `lp` and `co.lp` may be a mistyped ending. */
function tails({ labels, suffix }: DomainName): Tail[] {
  const own = suffix.split('.').length;
  return [own, own + 1]
    .filter((size) => size < labels.length)
    .map((size) => {
      const rest = labels.slice(0, -size);
      const stem = rest[rest.length - 1] ?? '';
      const stems = [{ before: rest.slice(0, -1).join('.'), stem }];
      if (rest.length > 1) stems.push({ before: '', stem: rest.join('.') });
      return { text: labels.slice(-size).join('.'), isOwn: size === own, stems };
    });
}

/** An ending that does not exist, or one slip from an ending that few may use, can hardly be what was meant. */
function isCertain({ tldExists }: DomainName, { suffix, target }: Entry): boolean {
  return !tldExists || (isClosed(suffix) && target.guard !== 'open');
}

/** Two real endings are often two real domains of one owner, above all two countries'. */
function endingFactor(name: DomainName, entry: Entry, { surroundings }: Case): Factor {
  if (isCertain(name, entry)) return { name: 'ending', value: 1 };
  const countries = name.suffix.length === 2 && entry.suffix.length === 2;
  const supported = surroundings.support(entry).strength === 'direct';
  if (supported) return { name: 'ending', value: 0.8 };
  return { name: 'ending', value: countries || name.suffix.includes('.') ? 0.3 : 0.85 };
}

/** The whole name is what stands before a target's ending: `example` for `example.com`. */
function noEnding(name: DomainName, { indexes }: Case): Evidence[] {
  if (name.tldExists && name.labels.length > 1) return [];
  const found: Evidence[] = [];
  for (const index of indexes)
    for (const entry of index.byStem.get(name.ascii) ?? [])
      found.push({
        domain: entry.host,
        entry,
        certain: true,
        factors: [{ name: 'ending left out', value: 0.9 }],
      });
  return found;
}
