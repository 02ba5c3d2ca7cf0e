import { applyOutcome } from '../outlook/apply-outcome.ts';
import { readKept, rememberKept } from '../outlook/kept.ts';
import { type ReadMessage, readMessage } from '../outlook/message.ts';
import type { Applied } from '../review/applied.ts';
import type { Installed } from '../review/installed.ts';
import { openReview } from '../review/open-review.ts';
import { outcome } from '../review/outcome.ts';
import type { Review } from '../review/review.ts';

/** What the pane shows. */
export type Look =
  | { readonly type: 'loading' | 'outside' | 'no-policy' | 'unreadable' | 'not-kept' }
  | { readonly type: 'reviewed'; readonly review: Review; readonly message: ReadMessage }
  | { readonly type: 'applied'; readonly kind: Review['kind'] }
  | { readonly type: 'failed'; readonly failure: Exclude<Applied, { type: 'applied' }> };

/** Reads the message and opens the review of it. Never rejects. */
export async function look({ policy, directory }: Installed): Promise<Look> {
  try {
    const message: ReadMessage = { ...(await readMessage()), kept: await readKept() };
    return { type: 'reviewed', review: openReview(message, policy, directory), message };
  } catch {
    return { type: 'unreadable' };
  }
}

/** Makes what was decided true: the recipients first, then what the sender kept. Never rejects. */
export async function apply(review: Review): Promise<Look> {
  const decided = outcome(review);
  const applied = await applyOutcome(decided);
  if (applied.type !== 'applied') return { type: 'failed', failure: applied };
  const keep = decided.type === 'send' ? decided.keep : [];
  const kept = keep.length === 0 || (await rememberKept(keep));
  return kept ? { type: 'applied', kind: review.kind } : { type: 'not-kept' };
}
