import { en } from '../../text/load/en.ts';
import { explain } from '../../text/compose/explain.ts';
import { ruleWords } from '../../text/admin/transport-rules.ts';
import type { LookAlike } from './look-alikes.ts';

/** Domains with the text that the sender of a message to one of them reads. */
export interface Reported {
  readonly text: string;
  readonly domains: readonly string[];
}

/**
 * The text for each of the look-alikes, as few texts as possible: slips in an ending are explained as the add-in does, which says the same of every
 * name with these endings; of the others one stands as an example.
 */
export function reportTexts(found: readonly LookAlike[]): Reported[] {
  const typos = new Map<string, string[]>();
  const others: LookAlike[] = [];
  for (const one of found) {
    if (one.finding.kind !== 'tld-typo') {
      others.push(one);
      continue;
    }
    const text = ruleWords.report.typo(explain(en, one.finding));
    typos.set(text, [...(typos.get(text) ?? []), one.domain]);
  }
  const shared = [...typos].map(([text, domains]) => ({ text, domains }));
  const [first] = others;
  if (!first) return shared;
  const intended = first.finding.suggestions[0]?.domain ?? '';
  const text = ruleWords.report.lookAlike(first.domain, intended);
  return [...shared, { text, domains: others.map(({ domain }) => domain) }];
}
