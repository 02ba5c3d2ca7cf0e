import { needsChoice } from './needs-choice.ts';
import { suggestionsFor } from './suggestions.ts';
import type { Choice, Doubt } from '../review.ts';

/** Recipients with the same mistake, which can be decided together; most groups are of one. */
export type Group = readonly [Doubt, ...Doubt[]];

/**
 * The doubts in reading order, those with the same mistake together at the place of the first: first what needs a choice,
 * then what is only told. The same mistake: the same typed domain, the same domains meant, the same reason, as grave.
 */
export function groupsOf(doubts: readonly Doubt[]): Group[] {
  const groups = new Map<string, [Doubt, ...Doubt[]]>();
  const told = doubts.filter((doubt) => !needsChoice(doubt));
  doubts
    .filter(needsChoice)
    .concat(told)
    .forEach((doubt) => {
      const key = mistakeOf(doubt);
      const group = groups.get(key);
      if (group) group.push(doubt);
      else groups.set(key, [doubt]);
    });
  return Array.from(groups.values());
}

/** The domain that every recipient of the group has, as it was typed. */
export function typedDomain([first]: Group): string {
  return first.findings[0]?.typed ?? first.denied?.domain ?? '';
}

/** For each of these doubts its address at this domain; doubts without one are left out. */
export function correctAll(doubts: readonly Doubt[], domain: string): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  doubts.forEach((doubt) => {
    const suggestion = suggestionsFor(doubt).suggestions.find((each) => each.domain === domain);
    if (suggestion) choices[doubt.id] = { type: 'correct', address: suggestion.address };
  });
  return choices;
}

/** Removes each of these. */
export function removeAll(doubts: readonly Doubt[]): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  doubts.forEach(({ id }) => (choices[id] = { type: 'remove' }));
  return choices;
}

/** Equal for doubts that read the same but for the recipient. A text that is no domain is a mistake of its own. */
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
