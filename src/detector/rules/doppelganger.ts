import { joined } from '../targets/stems.ts';
import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import { isOpenSuffix } from '../address/suffix-classes.ts';
import { isHearsay } from '../context/hearsay.ts';
import { withoutMail } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import { withoutSeparators, type Entry } from '../targets/target-index.ts';

/**
 * The same letters with the dots elsewhere: missing (`usaf.mil` for `us.af.mil`, `armymil`, `seibm.com`), moved, too many, a
 * hyphen for a dot; or a whole name with another ending behind it (`armymil.org`). (Godai Group, Doppelganger Domains, 2011.)
 */
export const doppelganger: Rule = {
  kind: 'doppelganger',
  about: 'domain',
  judge: (input) => {
    const { name } = input;
    if (!name) return undefined;
    const evidence = [...sameLetters(name, input), ...asLabel(name, input), ...respelt(name, input)];
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name) };
  },
};

/** Only so many labels, counted from the right, can be a misspelt target. */
const mostLabels = 6;

function sameLetters({ labels, ascii }: DomainName, { indexes }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  let start = labels.length === 1 ? 0 : ascii.lastIndexOf('.');
  for (let size = 0; size < mostLabels && start >= 0; size++) {
    start = start === 0 ? 0 : ascii.lastIndexOf('.', start - 1) + 1;
    const part = ascii.slice(start);
    for (const index of indexes)
      for (const entry of index.byHostWithoutSeparators.get(withoutSeparators(part)) ?? [])
        if (entry.host !== part)
          found.push({ domain: ascii.slice(0, start) + entry.host, entry, ...weight(part, entry) });
    start -= 1;
  }
  return found;
}

/** Hyphens alone tell real names apart (`alt-linux.org`); dots in other places hardly do. */
function weight(part: string, { host, stem, target }: Entry): { factors: Factor[]; certain: boolean } {
  const onlyHyphens = part.replace(/-/g, '') === host.replace(/-/g, '');
  if (onlyHyphens)
    return {
      factors: [{ name: 'hyphen', value: stem.length >= 6 || target.guard !== 'open' ? 0.88 : 0.5 }],
      certain: false,
    };
  return { factors: [{ name: 'dots elsewhere', value: 0.95 }], certain: true };
}

/**
 * `armymil.org`, `army-mil.com`: a name, run together, as another one's label. Its letters must be enough to know it. Of a name that only the
 * message knows it proves little: whoever owns `book.ing` would cast doubt on `booking.com`, and not the other way round.
 */
function asLabel({ label, suffix }: DomainName, input: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  if (!isOpenSuffix(suffix)) return found;
  for (const index of input.indexes)
    for (const entry of index.byHostWithoutSeparators.get(withoutSeparators(label)) ?? []) {
      const { guard } = entry.target;
      if (entry.suffix === suffix && guard !== 'open') continue;
      if (guard === 'listed' && label.length < 7) continue;
      const factors = [{ name: 'name as label', value: isHearsay(entry, input) ? 0.4 : 0.95 }];
      found.push({ domain: entry.host, entry, certain: guard !== 'open', factors });
    }
  return found;
}

/** `yahoomail.com`, `yahoo.mail.com`: a mail provider's name and the word; `armyxmil`, `us.afxmil`: another key for the last dot. */
function respelt({ labels, tldExists, ascii }: DomainName, { indexes }: RuleInput): Evidence[] {
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
      if (entry) found.push({ domain: joined(before, host), entry, certain: !tldExists, factors });
    }
  return found;
}
