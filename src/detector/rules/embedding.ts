import { isBelow } from '../address/whole-labels.ts';
import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import { isForeignGovernment, isOpenSuffix } from '../address/suffix-classes.ts';
import { isClosed } from '../similarity/likelihood.ts';
import { isPrivateSuffix } from '../address/public-suffix.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import type { Entry } from '../targets/entry.ts';

/**
 * Detects a whole known name with something after it: `army.mil.co`, `mail.army.mil.example.net`,
 * `army.mil-hr.com`.
 */
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

/**
 * Limit on the parts of a compared window, which bounds the work: a name can have 127 labels (RFC 1035,
 * 2.3.4), and hyphens separate parts too.
 */
const longestWindow = 7;

function windows(name: DomainName, { indexes }: RuleInput): Evidence[] {
  const found: Evidence[] = [];
  if (name.labels.length === 2 && !name.ascii.includes('-')) return found;
  const parts = name.ascii.split(/[.-]/);
  for (let start = 0; start < parts.length - 1; start++)
    for (let end = start + 2; end <= Math.min(start + longestWindow, parts.length - 1); end++) {
      const letters = parts.slice(start, end).join('');
      for (const index of indexes)
        for (const entry of index.byBareHost.get(letters) ?? [])
          if (isWhole(parts, start, end, entry))
            found.push(...embedded(name, entry, parts.slice(end).join('.')));
    }
  return longestOnly(found);
}

/** Whether the parts are those of the host, separated by dots or hyphens. */
function isWhole(parts: readonly string[], start: number, end: number, { host }: Entry): boolean {
  return parts.slice(start, end).join('.') === host.replace(/-/g, '.');
}

function embedded(name: DomainName, entry: Entry, rest: string): Evidence[] {
  const factors: Factor[] = [{ name: 'whole name inside', value: 0.96 }];
  if (isForeignGovernment(name)) factors.push({ name: 'government ending', value: 0.75 });
  const { guard } = entry.target;
  const isMeant = endsInSuffix(name, rest)
    ? guard === 'strict' && isClosed(entry.suffix) && typoSuffixes.has(rest)
    : guard !== 'open' || isExtraSuffix(name, entry, rest);
  return isMeant ? [{ domain: entry.host, entry, certain: guard !== 'open', factors }] : [];
}

/**
 * Whether the found name ends within a public suffix of two labels, as in `google.com.hk` and `army.mil.ph`,
 * so that it is a real name there. Private registries do not count: they sell names to anybody.
 */
function endsInSuffix(name: DomainName, rest: string): boolean {
  const { suffix } = name;
  return isForeignGovernment(name) || (rest.length < suffix.length && !isPrivateSuffix(suffix));
}

/** Whether the name is the host and one more suffix: `example.com.com`, `example.com.de`. */
function isExtraSuffix({ ascii, suffix, tldExists }: DomainName, { host }: Entry, rest: string): boolean {
  return (
    ascii === `${host}.${rest}` &&
    (!tldExists || rest === suffix || isPrivateSuffix(suffix) || rest.split('.').every(isOpenSuffix))
  );
}

/**
 * TLDs that are typos of the most frequent ones, so a government suffix below them is weaker evidence of a
 * real name.
 */
const typoSuffixes = new Set(['co', 'ml']);

/** Keeps only the longest name: where `us.army.mil` is found, `army.mil` was not meant. */
function longestOnly(found: readonly Evidence[]): Evidence[] {
  return found.filter(({ domain }) => !found.some((other) => isBelow(other.domain, domain)));
}
