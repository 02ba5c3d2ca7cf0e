import type { Review } from '../review.ts';

/** Longest reason for keeping an address, in characters: it is stored in the sender's mailbox. */
export const longestKeepReason = 200;

/** Returns whether the reason satisfies the policy: not empty where it is required, and not too long. */
export function isReason(wanted: Review['keepReason'], reason: string | undefined): boolean {
  const text = (reason ?? '').trim();
  return text.length <= longestKeepReason && (wanted !== 'required' || text !== '');
}
