import { domainTextOf } from '../../detector/context/host-name.ts';
import { correctAll } from './groups.ts';
import type { Pair } from './pairs.ts';
import type { Choice, Doubt, Review } from '../review.ts';

/** A domain of a pair, with the choices that give it to all recipients of the pair. */
export interface ForBoth {
  readonly domain: string;
  readonly choices: Readonly<Record<string, Choice>>;
}

/**
 * Returns the domains of a pair that can be used for both: those that do not contradict a choice and change a
 * recipient who is still open.
 *
 * @param open the doubts of the pair that wait for a choice
 */
export function offersForBoth(
  pair: Pair,
  doubts: readonly Doubt[],
  open: readonly Doubt[],
  choices: Review['choices'],
): ForBoth[] {
  const chosen = new Set(doubts.map((doubt) => chosenDomain(doubt, choices[doubt.id])));
  return pair
    .filter((domain) => !pair.some((other) => other !== domain && chosen.has(other)))
    .map((domain) => ({ domain, choices: correctAll(open, domain) }))
    .filter((offer) => Object.keys(offer.choices).length > 0);
}

/** Returns the choice to keep for each of these doubts; they are remembered where that is allowed. */
export function keepAll(
  doubts: readonly Doubt[],
  { remember, ...kept }: Omit<Extract<Choice, { type: 'keep' }>, 'type'>,
): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  doubts.forEach(({ id, mayRemember }) => {
    choices[id] = { type: 'keep', ...kept, ...(remember && mayRemember && { remember }) };
  });
  return choices;
}

/** The domain that a choice sends the recipient to, unless the sender typed another address. */
function chosenDomain({ findings: [worst] }: Doubt, choice: Choice | undefined): string | undefined {
  if (choice?.type === 'keep') return worst?.typed;
  return choice?.type === 'correct' ? domainTextOf(choice.address) : undefined;
}
