import type { Finding, Suggestion } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { RuleInput } from '../rule.ts';
import { isKnown, isTrusted } from '../targets/exempt.ts';
import type { Entry } from '../targets/entry.ts';

/** Sources that may have been mistyped, too. */
const unproven: ReadonlySet<string> = new Set(['other-recipients', 'remembered']);

/**
 * Returns whether the target is known only from the other recipients of the message. Strangers may have
 * written those, so such a target never makes a finding strong. A domain is not hearsay if a list, the sender
 * or a remembered address knows it, or if it is below a closed suffix and the typed domain is not below the
 * same suffix.
 */
export function isHearsay(
  { target }: Entry,
  { name: typed, knownDomains, recipientContext }: RuleInput,
): boolean {
  const { name, provenance } = target;
  if (!unproven.has(provenance.source) || recipientContext.isFamiliar(name.registrable)) return false;
  if (isClosed(name.suffix) && typed?.suffix !== name.suffix) return false;
  return !isTrusted(name, knownDomains) && !isKnown(name, knownDomains);
}

/** Returns whether everything that the finding suggests is hearsay. False where it suggests nothing. */
export function isOnlyHearsay({ suggestions }: Pick<Finding, 'suggestions'>): boolean {
  return suggestions.length > 0 && suggestions.every(isUnvouched);
}

/** Returns whether the suggestion is hearsay, so that it must not be preselected. */
export function isUnvouched({ hearsay }: Pick<Suggestion, 'hearsay'>): boolean {
  return hearsay === true;
}
