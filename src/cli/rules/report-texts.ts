import { en } from '../../text/load/en.ts';
import { explain } from '../../text/compose/explain.ts';
import { ruleWords } from '../../text/admin/transport-rules.ts';
import type { LookAlike } from './look-alikes.ts';
import { groupBy } from '../../detector/targets/group-by.ts';

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
  const isTypo = ({ finding }: LookAlike) => finding.kind === 'tld-typo';
  const typos = groupBy(found.filter(isTypo), ({ finding }) => ruleWords.report.typo(explain(en, finding)));
  const shared = [...typos].map(([text, some]) => ({ text, domains: domainsOf(some) }));
  const others = found.filter((one) => !isTypo(one));
  const [first] = others;
  if (!first) return shared;
  const intended = first.finding.suggestions[0]?.domain ?? '';
  const text = ruleWords.report.lookAlike(first.domain, intended);
  return [...shared, { text, domains: domainsOf(others) }];
}

function domainsOf(found: readonly LookAlike[]): string[] {
  return found.map(({ domain }) => domain);
}
