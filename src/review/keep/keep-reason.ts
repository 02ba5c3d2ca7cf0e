import type { Review } from '../review.ts';

/** Longest reason for keeping an address, in characters: it is stored in the sender's mailbox. */
export const longestKeepReason = 200;

/** Whether this is enough of a reason for the policy: some text where it is required, and never too long. */
export function isReason(wanted: Review['keepReason'], reason: string | undefined): boolean {
  const text = (reason ?? '').trim();
  return text.length <= longestKeepReason && (wanted !== 'required' || text !== '');
}
