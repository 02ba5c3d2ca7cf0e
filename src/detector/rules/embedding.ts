import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import { isForeignGovernment, isOpenSuffix } from '../address/suffix-classes.ts';
import { isClosed } from '../similarity/likelihood.ts';
import { isPrivateSuffix } from '../address/public-suffix.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import type { Entry } from '../targets/target-index.ts';

/** A whole name of the directory with something behind it: `army.mil.co`, `mail.army.mil.example.net`, `army.mil-hr.com`. */
export const embedding: Rule = {
  kind: 'embedding',
  about: 'domain',
  judge: (input) => {
    const { name } = input;
    if (!name || name.labels.length < 2) return undefined;
    const evidence = windows(name, input);
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name) };
  },
};

/** A name has 127 labels at most (RFC 1035, 2.3.4), so that this bounds the work; a hyphen parts a host's labels, too. */
const longestWindow = 7;

function windows(name: DomainName, { indexes }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  if (name.labels.length === 2 && !name.ascii.includes('-')) return found;
  const parts = name.ascii.split(/[.-]/);
  for (let start = 0; start < parts.length - 1; start++)
    for (let end = start + 2; end <= Math.min(start + longestWindow, parts.length - 1); end++) {
      const letters = parts.slice(start, end).join('');
      for (const index of indexes)
        for (const entry of index.byHostWithoutSeparators.get(letters) ?? [])
          if (isWhole(parts, start, end, entry))
            found.push(...embedded(name, entry, parts.slice(end).join('.')));
    }
  return longestOnly(found);
}

/** The same parts, whether a dot or a hyphen stands between them. */
function isWhole(parts: readonly string[], start: number, end: number, { host }: Entry): boolean {
  return parts.slice(start, end).join('.') === host.replace(/-/g, '.');
}

function embedded(name: DomainName, entry: Entry, behind: string): Evidence[] {
  const factors: Factor[] = [{ name: 'whole name inside', value: 0.96 }];
  if (isForeignGovernment(name)) factors.push({ name: 'government ending', value: 0.75 });
  const { guard } = entry.target;
  const isMeant = endsInSuffix(name, behind)
    ? guard === 'strict' && isClosed(entry.suffix) && typoSuffixes.has(behind)
    : guard !== 'open' || isExtraSuffix(name, entry, behind);
  return isMeant ? [{ domain: entry.host, entry, certain: guard !== 'open', factors }] : [];
}

/** `google.com.hk`, `army.mil.ph`: the name's own ending has two labels, and it is at home there. A private registry is nobody's home. */
function endsInSuffix(name: DomainName, behind: string): boolean {
  const { suffix } = name;
  return isForeignGovernment(name) || (behind.length < suffix.length && !isPrivateSuffix(suffix));
}

/** `example.com.com`, `example.com.de`: nothing but one more ending. */
function isExtraSuffix({ ascii, suffix, tldExists }: DomainName, { host }: Entry, behind: string): boolean {
  return (
    ascii === `${host}.${behind}` &&
    (!tldExists || behind === suffix || isPrivateSuffix(suffix) || behind.split('.').every(isOpenSuffix))
  );
}

/** Endings that are themselves slips of the most frequent ones, so that a government ending below them proves less. */
const typoSuffixes = new Set(['co', 'ml']);

/** Of `us.army.mil` and `army.mil`, found in the same place, only the longer was meant. */
function longestOnly(found: readonly Evidence[]): Evidence[] {
  return found.filter(({ domain }) => !found.some((other) => other.domain.endsWith(`.${domain}`)));
}
