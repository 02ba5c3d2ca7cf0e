import type { DomainName } from '../domain.ts';
import type { Evidence, Rule } from '../rule.ts';
import type { TargetIndex } from '../target-index.ts';

/** Words that are put before or behind a name to make it look official (Kintis et al., Hiding in Plain Sight, 2017). */
const words =
  'account admin alert auth billing contact corp email help hq hr info infra login mail mil office online owa payroll portal secure security service sso staff support team update verify vpn web webmail'.split(
    ' ',
  );
const shortestGlued = 5;

/** A strictly guarded name with an official-sounding word: `army-hr.com`, `census-login.org`. */
export const combosquat: Rule = {
  kind: 'combosquat',
  about: 'domain',
  judge: ({ name, indexes }) => {
    if (!name) return undefined;
    const evidence = indexes.reduce<Evidence[]>((all, index) => all.concat(borrowed(name, index)), []);
    return evidence.length === 0 ? undefined : { evidence, atMost: 'info' };
  },
};

function borrowed({ label }: DomainName, index: TargetIndex): Evidence[] {
  const found: Evidence[] = [];
  for (const word of words) {
    for (const rest of without(label, word))
      for (const entry of index.byStem.get(rest) ?? [])
        if (entry.target.guard === 'strict' && entry.host === entry.target.name.registrable)
          found.push({
            domain: entry.host,
            entry,
            certain: true,
            factors: [{ name: 'official word', value: 0.4 }],
          });
  }
  return found;
}

/** What is left of a label without a word at its start or end. */
function without(label: string, word: string): string[] {
  const rests: string[] = [];
  if (label.endsWith(word)) rests.push(label.slice(0, -word.length));
  if (label.startsWith(word)) rests.push(label.slice(word.length));
  return rests.map(trimHyphen).filter((rest) => rest.length >= shortestGlued || label.includes('-'));
}

function trimHyphen(text: string): string {
  return text.startsWith('-') ? text.slice(1) : text.endsWith('-') ? text.slice(0, -1) : text;
}
