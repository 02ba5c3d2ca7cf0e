import type { Choice, Review } from '../review.ts';
import { correctAll, type Group, groupsOf, pairOf } from './groups.ts';
import { needsChoice } from './needs-choice.ts';
import { suggestionsFor } from './suggestions.ts';
import { undecided } from './undecided.ts';

/** The one suggestion that answers everything a review asks. */
export interface QuickFix {
  readonly choices: Readonly<Record<string, Choice>>;
}

/**
 * Returns the choices after which the message can be sent at once: where the review asks one question only,
 * with one suggestion, which is clearly the best. Undefined as soon as nothing is left to decide.
 */
export function quickFix(review: Pick<Review, 'doubts' | 'choices'>): QuickFix | undefined {
  const [group, another] = questionGroups(review);
  if (!group || another || pairOf(group)) return undefined;
  const open = undecided(review);
  const { suggestions, clear } = suggestionsFor(group[0]);
  const [first, second] = suggestions;
  if (open.length === 0 || !clear || !first || second) return undefined;
  return { choices: correctAll(open, first.domain) };
}

/** Returns what the review asks, a group for each question. */
export function questionGroups({ doubts }: Pick<Review, 'doubts'>): Group[] {
  return groupsOf(doubts.filter(needsChoice));
}
