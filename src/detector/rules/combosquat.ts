import type { DomainName } from '../address/domain.ts';
import type { Evidence, Rule } from '../rule.ts';
import { groupBy } from '../targets/group-by.ts';
import type { TargetIndex } from '../targets/target-index.ts';

/**
 * Words added before or after a name to make it look official (Kintis et al., Hiding in Plain Sight, 2017).
 */
const words =
  'account admin alert auth billing contact corp email help hq hr info infra login mail mil office online owa payroll portal secure security service sso staff support team update verify vpn web webmail'.split(
    ' ',
  );
const byStart = groupBy(words, (word) => word.slice(0, 2));
const byEnd = groupBy(words, (word) => word.slice(-2));
/** The shortest name that is recognised without a hyphen between it and the word. */
const shortestUnhyphenated = 5;

/**
 * Detects a strictly guarded name with an official-sounding word added: `army-hr.com`, `census-login.org`.
 */
export const combosquat: Rule = {
  kind: 'combosquat',
  about: 'domain',
  judge: ({ name, indexes }) => {
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes) evidence.push(...imitatedTargets(name, index));
    return evidence.length === 0 ? undefined : { evidence, atMost: 'info' };
  },
};

function imitatedTargets({ label }: DomainName, index: TargetIndex): Evidence[] {
  const found: Evidence[] = [];
  for (const word of byEnd.get(label.slice(-2)) ?? [])
    if (label.endsWith(word)) addTargets(label.slice(0, -word.length), index, found);
  for (const word of byStart.get(label.slice(0, 2)) ?? [])
    if (label.startsWith(word)) addTargets(label.slice(word.length), index, found);
  return found;
}

function addTargets(rest: string, index: TargetIndex, found: Evidence[]): void {
  const stem = trimHyphen(rest);
  if (stem === rest && stem.length < shortestUnhyphenated) return;
  for (const entry of index.byStem.get(stem) ?? [])
    if (entry.target.guard === 'strict')
      found.push({ domain: entry.host, entry, certain: true, factors: [officialWord] });
}

const officialWord = { name: 'official word', value: 0.4 };

function trimHyphen(text: string): string {
  return text.startsWith('-') ? text.slice(1) : text.endsWith('-') ? text.slice(0, -1) : text;
}
