import type { Suggestion } from '../../detector/finding.ts';
import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import type { Doubt } from '../review.ts';

/** Most suggestions that are offered for one doubt: a choice, not a catalogue. */
const mostOffered = 4;

/** What can be used instead of the doubted address, best first. */
export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** True where one of them stands out: it becomes the first action. */
  readonly clear: boolean;
}

/** The suggestions of all findings of a doubt, each address once, hearsay last. Hearsay never stands out. */
export function suggestionsFor({ findings }: Pick<Doubt, 'findings'>): Suggestions {
  const all = findings.reduce<Suggestion[]>((so, { suggestions }) => so.concat(suggestions), []);
  const ordered = all.filter((one) => !isUnvouched(one)).concat(all.filter(isUnvouched));
  const addresses = ordered.map(({ address }) => address);
  const suggestions = ordered.filter(({ address }, index) => addresses.indexOf(address) === index);
  const first = findings.find((finding) => finding.suggestions.length > 0);
  const clear = first !== undefined && !first.tie && !first.suggestions.slice(0, 1).some(isUnvouched);
  return { suggestions: suggestions.slice(0, mostOffered), clear };
}
