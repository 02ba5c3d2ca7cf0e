import { en } from '../../text/load/en.ts';
import { explain } from '../../text/compose/explain.ts';
import { ruleWords } from '../../text/admin/transport-rules.ts';
import type { LookAlike } from './look-alikes.ts';

/** A text for the senders of messages to these domains. */
export interface Reported {
  readonly text: string;
  readonly domains: readonly string[];
}

/**
 * Returns texts for all look-alikes, as few as possible. Typos in a TLD are explained as in the add-in, whose
 * text is the same for all names with these TLDs. All others share one text with the first of them as an
 * example.
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
