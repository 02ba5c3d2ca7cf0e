import type { Finding, Suggestion } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { RuleInput } from '../rule.ts';
import { isKnown, isTrusted } from '../targets/exempt.ts';
import type { Entry } from '../targets/target-index.ts';

/**
 * Is the target known from the other recipients of the message alone? Strangers may have written those, so such a target never makes a
 * finding strong. A domain that a list, the sender or the memory knows is not hearsay, nor is one below an ending that no stranger can
 * register, unless what was typed is below the same ending.
 */
export function isHearsay(
  { target }: Entry,
  { name: typed, knownDomains, recipientContext }: RuleInput,
): boolean {
  const { name, provenance } = target;
  if (provenance.source !== 'other-recipients' || recipientContext.vouchesFor(name.registrable)) return false;
  if (isClosed(name.suffix) && typed?.suffix !== name.suffix) return false;
  return !isTrusted(name, knownDomains) && !isKnown(name, knownDomains);
}

/** Do only strangers' words speak for what the finding suggests? False where it suggests nothing. */
export function isOnlyHearsay({ suggestions }: Pick<Finding, 'suggestions'>): boolean {
  return suggestions.length > 0 && suggestions.every(isUnvouched);
}

/** May the suggestion not be preselected, since only strangers' words speak for it? */
export function isUnvouched({ hearsay }: Pick<Suggestion, 'hearsay'>): boolean {
  return hearsay === true;
}
