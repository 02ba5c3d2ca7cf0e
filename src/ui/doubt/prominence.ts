import { isCritical } from '../../review/keep/is-critical.ts';
import type { Doubt } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';

/** How a doubt is shown: it may not be sent, is very likely wrong, may be wrong, or is only a notice. */
export type Prominence = 'blocked' | 'critical' | 'ordinary' | 'quiet';

/**
 * Returns the prominence of a doubt. Critical doubts look different from ordinary ones, so that they are
 * noticed.
 */
export function prominence(doubt: Doubt): Prominence {
  if (doubt.severity === 'block' || doubt.denied) return 'blocked';
  if (doubt.severity === 'notice') return 'quiet';
  return isCritical(doubt) ? 'critical' : 'ordinary';
}

/** Whether a doubt has a band with its prominence, and its buttons at the other end of the card. */
export function isGrave(how: Prominence): boolean {
  return how === 'critical' || how === 'blocked';
}

/** Returns the words for a prominence. */
export function prominenceWords({ review: { severity, critical } }: Words, how: Prominence): string {
  return { blocked: severity.block, critical, ordinary: severity.confirm, quiet: severity.notice }[how];
}
