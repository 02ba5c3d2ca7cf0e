import type { Suggestion } from '../detector/finding.ts';
import type { Doubt } from './review.ts';

/** Most suggestions that are offered for one doubt: a choice, not a catalogue. */
const mostOffered = 4;

/** What can be used instead of the doubted address, best first. */
export interface Offer {
  readonly suggestions: readonly Suggestion[];
  /** True where one of them stands out: it becomes the first action. */
  readonly clear: boolean;
}

/** The suggestions of all findings of a doubt, each address once. */
export function offerFor(doubt: Doubt): Offer {
  const all = doubt.findings.reduce<Suggestion[]>((so, { suggestions }) => so.concat(suggestions), []);
  const suggestions = all.filter(
    ({ address }, index) => all.map((each) => each.address).indexOf(address) === index,
  );
  const first = doubt.findings.find((finding) => finding.suggestions.length > 0);
  return { suggestions: suggestions.slice(0, mostOffered), clear: first !== undefined && !first.tie };
}
