import type { DomainName } from '../domain.ts';
import type { Factor } from '../finding.ts';
import { isForeignGovernment, isOpenEnding } from '../endings.ts';
import type { Case, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../suffix-facts.ts';
import type { Entry } from '../target-index.ts';

/** A whole name of the directory with something behind it: `army.mil.co`, `mail.army.mil.example.net`, `army.mil-hr.com`. */
export const embedding: Rule = {
  kind: 'embedding',
  about: 'domain',
  judge: (recipient) => {
    const { name } = recipient;
    if (!name || name.labels.length < 2) return undefined;
    const evidence = windows(name, recipient);
    return evidence.length === 0 ? undefined : { evidence, facts: suffixFacts(name) };
  },
};

/** Only the last labels are searched, so that a name of a hundred labels costs no more. */
const mostParts = 10;
const longestWindow = 4;

function windows(name: DomainName, { indexes }: Case): Evidence[] {
  const found: Evidence[] = [];
  if (name.labels.length === 2 && !name.ascii.includes('-')) return found;
  const parts = name.ascii.split(/[.-]/).slice(-mostParts);
  for (let start = 0; start < parts.length - 1; start++)
    for (let end = start + 2; end <= Math.min(start + longestWindow, parts.length - 1); end++)
      for (const index of indexes) {
        const entry = index.byHost.get(parts.slice(start, end).join('.'));
        if (entry) found.push(...embedded(name, entry, parts.slice(end).join('.')));
      }
  return longestOnly(found);
}

function embedded(name: DomainName, entry: Entry, behind: string): Evidence[] {
  if (entry.target.guard === 'open' && !isExtraEnding(name, entry)) return [];
  const factors: Factor[] = [{ name: 'whole name inside', value: 0.96 }];
  if (isForeignGovernment(name)) {
    if (!slipEndings.has(behind) || entry.target.guard !== 'strict') return [];
    factors.push({ name: 'government ending', value: 0.75 });
  }
  return [{ domain: entry.host, entry, certain: entry.target.guard !== 'open', factors }];
}

/** `example.com.com`: nothing but one more ending. Below `com.hk` or `co.com` a name is at home. */
function isExtraEnding({ ascii, suffix, tldExists }: DomainName, { host }: Entry): boolean {
  const behind = ascii.slice(ascii.lastIndexOf(host) + host.length + 1);
  const isEnding =
    !tldExists || behind === suffix || (behind.endsWith(suffix) && behind.split('.').every(isOpenEnding));
  return ascii.startsWith(host) && isEnding && !behind.includes('-');
}

/** Endings that are themselves slips of the most frequent ones, so that a government ending below them proves less. */
const slipEndings = new Set(['co', 'ml']);

/** Of `us.army.mil` and `army.mil`, found in the same place, only the longer was meant. */
function longestOnly(found: readonly Evidence[]): Evidence[] {
  return found.filter(({ domain }) => !found.some((other) => other.domain.endsWith(`.${domain}`)));
}
