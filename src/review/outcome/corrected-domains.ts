import { domainTextOf } from '../../detector/context/host-name.ts';
import type { Change } from '../review.ts';

/** A domain that the sender corrected. */
export interface CorrectedDomain {
  readonly typed: string;
  readonly meant: string;
}

/**
 * Returns the wrong domains that these changes correct, each once: the same slip in several addresses is one
 * mistake. What was removed may not have been a mistake, nor was a new name before the same domain.
 */
export function correctedDomains(changes: readonly Change[]): CorrectedDomain[] {
  const found = new Map<string, CorrectedDomain>();
  for (const { from, to } of changes) {
    if (to === undefined) continue;
    const typed = domainTextOf(from.address);
    const meant = domainTextOf(to);
    if (typed !== meant && !found.has(typed)) found.set(typed, { typed, meant });
  }
  return Array.from(found.values());
}
