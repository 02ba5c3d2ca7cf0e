import type { Suggestion } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress, type PlainText } from '../../text/plain.ts';
import { abridgedAddress } from '../address/abridged.ts';

/**
 * Returns the name of a suggestion on its button: its domain, or the whole address where that differs in more, or
 * where another suggestion has the same domain.
 */
export function suggestionName(
  { recipient }: Doubt,
  { address, domain }: Suggestion,
  all: readonly Suggestion[],
): PlainText {
  const local = recipient.address.slice(0, recipient.address.lastIndexOf('@') + 1);
  const isPlain = local !== '' && address === local + domain;
  const isOnly = all.filter((each) => each.domain === domain).length === 1;
  return plainAddress(abridgedAddress(isPlain && isOnly ? domain : address));
}
