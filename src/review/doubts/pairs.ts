import { isRumour } from '../../detector/scoring/dedupe-findings.ts';
import { groupBy } from '../../detector/targets/group-by.ts';
import type { Doubt } from '../review.ts';

/** Two similar domains that nothing but the message itself tells apart, in the order of their first doubts. */
export type Pair = readonly [string, string];

/** What the sender is asked: about one doubt, or about the pair that it belongs to. */
export interface Question {
  readonly doubt: Doubt;
  readonly pair: Pair | undefined;
}

/** Returns whether nothing but similar domains of other recipients speaks against the address. */
export function isRumoured({ denied, findings }: Doubt): boolean {
  return !denied && findings.length > 0 && findings.every(isRumour);
}

/**
 * Returns the pair of each doubt that belongs to one: the doubts about recipients at either domain, if each of
 * them rests on the other domain only.
 */
export function pairsIn(doubts: readonly Doubt[]): ReadonlyMap<Doubt, Pair> {
  const pairs = new Map<Doubt, Pair>();
  groupBy(doubts.filter(isRumoured), bothDomains).forEach((group) => {
    const [one, other] = Array.from(new Set(group.map((doubt) => twoOf(doubt)[0])));
    if (one === undefined || other === undefined) return;
    const pair = [one, other] as const;
    group.forEach((doubt) => pairs.set(doubt, pair));
  });
  return pairs;
}

/** Returns the questions about these doubts in their order, each pair once. */
export function questionsIn(doubts: readonly Doubt[]): Question[] {
  const pairs = pairsIn(doubts);
  const questions = groupBy<Doubt, Pair | string>(doubts, (doubt) => pairs.get(doubt) ?? doubt.id);
  return Array.from(questions.values(), ([doubt]) => ({ doubt, pair: pairs.get(doubt) }));
}

function bothDomains(doubt: Doubt): string {
  return twoOf(doubt).sort().join();
}

/** The typed domain and the one that is suggested first. */
function twoOf({ findings }: Doubt): string[] {
  for (const { typed, suggestions } of findings) for (const { domain } of suggestions) return [typed, domain];
  return [];
}
