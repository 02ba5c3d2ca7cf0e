import { groupBy } from '../../detector/targets/group-by.ts';
import { needsChoice } from './needs-choice.ts';
import { type Pair, pairsIn } from './pairs.ts';
import { suggestionsFor } from './suggestions.ts';
import type { Choice, Doubt } from '../review.ts';

/** Recipients with the same mistake, or of one pair, who can be decided together. Most groups have one member. */
export type Group = readonly [Doubt, ...Doubt[]];

/**
 * Groups the doubts by pair and by mistake: first those that need a choice, then the notices; among each,
 * first groups of several recipients, so that a long list becomes short early, and otherwise in the order of
 * their first members. The same mistake means the same typed domain, suggested domains, reason and
 * severity. The members of a pair are in the order of its domains.
 */
export function groupsOf(doubts: readonly Doubt[]): Group[] {
  const notices = doubts.filter((doubt) => !needsChoice(doubt));
  return grouped(doubts.filter(needsChoice)).concat(grouped(notices));
}

function grouped(doubts: readonly Doubt[]): Group[] {
  const pairs = pairsIn(doubts);
  const groups = groupBy<Doubt, Pair | string>(doubts, (doubt) => pairs.get(doubt) ?? mistakeOf(doubt));
  const all = Array.from(groups.values(), byDomain);
  return all.filter(isLarge).concat(all.filter((group) => !isLarge(group)));
}

const isLarge = ({ length }: Group) => length > 1;

function byDomain([first, ...others]: Group): Group {
  const isBeside = ({ findings: [worst] }: Doubt) => worst?.typed === first.findings[0]?.typed;
  return [first, ...others.filter(isBeside), ...others.filter((doubt) => !isBeside(doubt))];
}

/** Returns the pair that the group is about; undefined for a group with the same mistake. */
export function pairOf(group: Group): Pair | undefined {
  return pairsIn(group).get(group[0]);
}

/** Returns the domain of all recipients of the group, as typed. */
export function typedDomain([first]: Group): string {
  return first.findings[0]?.typed ?? first.denied?.domain ?? '';
}

/** Returns a choice for each of these doubts that suggests an address at this domain. */
export function correctAll(doubts: readonly Doubt[], domain: string): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  doubts.forEach((doubt) => {
    const suggestion = suggestionsFor(doubt).suggestions.find((each) => each.domain === domain);
    if (suggestion) choices[doubt.id] = { type: 'correct', address: suggestion.address };
  });
  return choices;
}

/** Returns the choice to remove for each of these doubts. */
export function removeAll(doubts: readonly Doubt[]): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  doubts.forEach(({ id }) => (choices[id] = { type: 'remove' }));
  return choices;
}

/** Equal for doubts that differ only in the recipient. A text that is no domain is never grouped. */
function mistakeOf(doubt: Doubt): string {
  const { id, severity, denied, findings } = doubt;
  const worst = findings[0];
  const typed = worst?.typed ?? denied?.domain ?? '';
  if (typed === '') return id;
  const { suggestions, clear } = suggestionsFor(doubt);
  const meant = suggestions.map(({ domain, provenance }) => [domain, provenance.source]);
  const reason = [worst?.kind, worst?.strength, worst?.facts, denied];
  return JSON.stringify([severity, typed, clear, meant, reason]);
}
