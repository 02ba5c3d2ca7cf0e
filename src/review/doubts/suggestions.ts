import type { Suggestion } from '../../detector/finding.ts';
import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import type { Doubt } from '../review.ts';

/** How many suggestions are offered for one doubt at most. */
const mostOffered = 4;

/** The addresses that can be used instead of the doubted one. */
export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** True where the first is clearly the best, so that it becomes the primary action. */
  readonly clear: boolean;
}

/**
 * Returns the suggestions of all findings of a doubt, each address once, hearsay last. Hearsay is never
 * clearly the best.
 */
export function suggestionsFor({ findings }: Pick<Doubt, 'findings'>): Suggestions {
  const all = findings.reduce<Suggestion[]>((so, { suggestions }) => so.concat(suggestions), []);
  const ordered = all.filter((one) => !isUnvouched(one)).concat(all);
  const addresses = ordered.map(({ address }) => address);
  const suggestions = ordered.filter(({ address }, index) => addresses.indexOf(address) === index);
  const first = findings.find((finding) => finding.suggestions.length > 0);
  const clear = first !== undefined && !first.tie && first.suggestions.findIndex(isUnvouched) !== 0;
  return { suggestions: suggestions.slice(0, mostOffered), clear };
}
