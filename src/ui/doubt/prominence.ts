import type { Doubt } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';

/** How a doubt looks: what may not be sent, what is almost surely wrong, what may be wrong, what is only told. */
export type Prominence = 'blocked' | 'critical' | 'ordinary' | 'quiet';

/** Critical doubts look different from ordinary ones, because people stop seeing what looks alike every time. */
export function prominence({ severity, denied, findings }: Doubt): Prominence {
  if (severity === 'block' || denied) return 'blocked';
  if (severity === 'notice') return 'quiet';
  return findings[0]?.strength === 'strong' ? 'critical' : 'ordinary';
}

/** The same in words. */
export function prominenceWords({ review: { severity, critical } }: Words, how: Prominence): string {
  return { blocked: severity.block, critical, ordinary: severity.confirm, quiet: severity.notice }[how];
}
