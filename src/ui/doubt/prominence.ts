import type { Doubt } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';

/** How a doubt is shown: it may not be sent, is almost certainly wrong, may be wrong, or is only a notice. */
export type Prominence = 'blocked' | 'critical' | 'ordinary' | 'quiet';

/**
 * Returns the prominence of a doubt. Critical doubts look different from ordinary ones, so that they are
 * noticed.
 */
export function prominence({ severity, denied, findings }: Doubt): Prominence {
  if (severity === 'block' || denied) return 'blocked';
  if (severity === 'notice') return 'quiet';
  return findings[0]?.strength === 'strong' ? 'critical' : 'ordinary';
}

/** Returns the words for a prominence. */
export function prominenceWords({ review: { severity, critical } }: Words, how: Prominence): string {
  return { blocked: severity.block, critical, ordinary: severity.confirm, quiet: severity.notice }[how];
}
