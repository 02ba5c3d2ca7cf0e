import { withPrefix } from '../targets/stems.ts';
import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import { isOpenSuffix } from '../address/suffix-classes.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { withoutMail } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule, RuleResult } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import { isCorrespondent, isFromMail } from '../targets/target.ts';
import { labelsKey, withoutSeparators, type Entry } from '../targets/entry.ts';

/**
 * Detects the letters of a known name with its dots missing (`usaf.mil` for `us.af.mil`, `armymil`,
 * `seibm.com`), moved, added, or replaced by hyphens, and a whole name as a label below another suffix
 * (`armymil.org`), and its labels in another order. (Godai Group, Doppelganger Domains, 2011.)
 */
export const doppelganger: Rule = {
  kind: 'doppelganger',
  about: 'domain',
  judge: (input) => {
    const { name } = input;
    if (!name) return undefined;
    const evidence = [
      ...sameLetters(name, input),
      ...labelsSwapped(name, input),
      ...asLabel(name, input),
      ...otherSpellings(name, input),
    ];
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name) };
  },
};

/**
 * Returns the host that one writes to, of which a name below a real domain has the labels in another order:
 * `intel.linux.com` for `linux.intel.com`.
 */
export function swappedHost(input: RuleInput): RuleResult | undefined {
  const { name } = input;
  const evidence = name
    ? labelsSwapped(name, input).filter(({ entry }) => entry !== undefined && isCorrespondent(entry.target))
    : [];
  return evidence.length === 0 ? undefined : { evidence };
}

/** Limit on the labels, counted from the right, that are compared with targets. */
const mostLabels = 6;

function sameLetters({ labels, ascii }: DomainName, input: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  let start = labels.length === 1 ? 0 : ascii.lastIndexOf('.');
  for (let size = 0; size < mostLabels && start >= 0; size++) {
    start = start === 0 ? 0 : ascii.lastIndexOf('.', start - 1) + 1;
    const part = ascii.slice(start);
    for (const index of input.indexes)
      for (const entry of index.byBareHost.get(withoutSeparators(part)) ?? [])
        if (entry.host !== part)
          found.push({ domain: ascii.slice(0, start) + entry.host, entry, ...weight(part, entry, input) });
    start -= 1;
  }
  return found;
}

/** Real names often differ only in hyphens (`alt-linux.org`), but rarely in the position of dots. */
function weight(part: string, entry: Entry, input: RuleInput): { factors: Factor[]; certain: boolean } {
  const onlyHyphens = part.replace(/-/g, '') === entry.host.replace(/-/g, '');
  if (onlyHyphens)
    return { factors: [{ name: 'hyphen', value: hyphenWeight(entry, input) }], certain: false };
  return { factors: [{ name: 'dots elsewhere', value: 0.95 }], certain: true };
}

/** Where both domains get mail, they are most often two names of one owner (`linux-foundation.org`). */
function hyphenWeight(entry: Entry, input: RuleInput): number {
  if (isHearsay(entry, input)) return 0;
  if (isFromMail(entry.target)) return 0.4;
  return entry.stem.length >= 6 || entry.target.guard !== 'open' ? 0.88 : 0.5;
}

/** The labels of a host in another order: `kernel.vger.org`, `intel.linux.com`. */
function labelsSwapped({ labels, ascii }: DomainName, { indexes }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  if (labels.length < 3) return found;
  for (const index of indexes)
    for (const entry of index.byLabels.get(labelsKey(ascii)) ?? [])
      if (entry.host !== ascii)
        found.push({
          domain: entry.host,
          entry,
          certain: true,
          factors: [{ name: 'labels swapped', value: 0.9 }],
        });
  return found;
}

/**
 * A target's name without its dots as the label of another name: `armymil.org`, `army-mil.com`. It must be
 * long enough to be distinctive. A target that only the message knows is no evidence: the owner of `book.ing`
 * could otherwise raise doubts about `booking.com`, and not the reverse.
 */
function asLabel({ label, suffix }: DomainName, input: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  if (!isOpenSuffix(suffix)) return found;
  for (const index of input.indexes)
    for (const entry of index.byBareHost.get(withoutSeparators(label)) ?? []) {
      const { guard } = entry.target;
      if (isHearsay(entry, input) || (entry.suffix === suffix && guard !== 'open')) continue;
      if (guard === 'listed' && label.length < 7) continue;
      const factors = [{ name: 'name as label', value: 0.95 }];
      found.push({ domain: entry.host, entry, certain: guard !== 'open', factors });
    }
  return found;
}

/**
 * A mail provider's name with the word "mail" (`yahoomail.com`, `yahoo.mail.com`), or another key for the
 * last dot (`armyxmil`, `us.afxmil`).
 */
function otherSpellings({ labels, tldExists, ascii }: DomainName, { indexes }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  const last = labels[labels.length - 1] ?? '';
  const before = tldExists ? '' : labels.slice(0, -1).join('.');
  const hosts = tldExists ? [withoutMail(ascii) ?? ''] : [];
  for (let at = 1; !tldExists && at < last.length - 1; at++)
    hosts.push(`${last.slice(0, at)}.${last.slice(at + 1)}`);
  for (const index of indexes)
    for (const host of hosts) {
      const entry = index.byHost.get(host);
      const factors = [{ name: 'dots elsewhere', value: 0.9 }];
      if (entry) found.push({ domain: withPrefix(before, host), entry, certain: !tldExists, factors });
    }
  return found;
}
