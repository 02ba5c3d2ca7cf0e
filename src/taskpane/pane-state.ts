import { applyOutcome } from '../outlook/message/apply-outcome.ts';
import { has } from '../outlook/office/item.ts';
import { rememberKept } from '../outlook/storage/kept.ts';
import { isWhole, type ReadMessage, readMessageQuietly } from '../outlook/message/message.ts';
import { readForReview } from '../outlook/message/read-for-review.ts';
import { clearEarly, showEarly } from '../outlook/notice/notice.ts';
import { remember } from '../outlook/storage/remembered.ts';
import type { Applied } from '../review/outcome/applied.ts';
import { carryOver, haveSameDoubts } from '../review/carry-over.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { undecided } from '../review/doubts/undecided.ts';
import { outcome } from '../review/outcome/outcome.ts';
import type { Outcome, Review } from '../review/review.ts';
import { earlyNotice } from '../text/compose/early-notice.ts';
import type { WordsInPane } from '../text/words.ts';

/** What the pane shows. */
export type PaneState =
  | {
      readonly type:
        | 'loading'
        | 'sending'
        | 'outside'
        | 'no-policy'
        | 'unreadable'
        | 'not-kept'
        | 'not-remembered'
        | 'not-sent';
    }
  | { readonly type: 'reviewed'; readonly review: Review; readonly message: ReadMessage }
  | {
      readonly type: 'applied';
      readonly kind: Review['kind'];
      /** A wrong address that was corrected: Outlook may suggest it again. */
      readonly corrected?: string;
    }
  | { readonly type: 'failed'; readonly failure: Exclude<Applied, { type: 'applied' }> };

/** Reads the message and opens its review. Never rejects. */
export async function readPaneState(config: AddInConfig): Promise<PaneState> {
  const opened = await readForReview(config, readMessageQuietly);
  return opened ? { type: 'reviewed', ...opened } : { type: 'unreadable' };
}

/**
 * Carries out what was decided: first the recipients, then what the sender kept; then reads the message
 * again. Never rejects.
 */
export async function apply(review: Review, config: AddInConfig, words: WordsInPane): Promise<PaneState> {
  const decided = outcome(review);
  const applied = await applyOutcome(decided);
  if (applied.type !== 'applied') return { type: 'failed', failure: applied };
  const { keep = [], remember: settled = [] } = decided.type === 'send' ? decided : {};
  const isKept = keep.length === 0 || (await rememberKept(keep));
  const isSettled = settled.length === 0 || (await remember(settled, config.policy));
  const now = await readPaneState(config);
  await renewEarly(now, words);
  if (isForgotten(keep, isKept, now)) return { type: 'not-kept' };
  if (!isSettled) return { type: 'not-remembered' };
  if (isOpen(now) || isIncomplete(now)) return now;
  const corrected = correctedIn(decided);
  return { type: 'applied', kind: review.kind, ...(corrected !== undefined && { corrected }) };
}

function correctedIn(decided: Outcome): string | undefined {
  const changes = decided.type === 'send' ? decided.changes : [];
  return changes.find(({ to }) => to !== undefined)?.from.address;
}

/**
 * Updates the notice on the message after the decisions, because keeping an address changes no recipients and
 * so raises no event. Before Mailbox 1.11 there are no such events: there a notice is only removed, since
 * nothing would remove a new one later.
 */
async function renewEarly(now: PaneState, words: WordsInPane): Promise<void> {
  if (now.type !== 'reviewed') return;
  const notice = earlyNotice(now.review, words);
  await (notice && has('Mailbox', '1.11') ? showEarly(notice) : clearEarly());
}

/**
 * Returns what to show when the recipients changed. Choices that were made are kept, and so is the last
 * sentence unless something is doubtful now. A failure is always kept, because our own writing raises this
 * event too.
 */
export function refreshedPaneState(shown: PaneState, now: PaneState): PaneState {
  if (shown.type === 'loading' || now.type !== 'reviewed') return shown;
  if (shown.type === 'reviewed') {
    const { doubts } = now.review;
    if (doubts.length > 0 && haveSameDoubts(shown.review, now.review)) return shown;
    return { ...now, review: carryOver(shown.review, now.review) };
  }
  if (shown.type === 'failed' || shown.type === 'not-kept' || shown.type === 'not-remembered') return shown;
  return shown.type === 'unreadable' || isOpen(now) ? now : shown;
}

/** Whether some recipients could not be read, so that the message cannot be called checked. */
function isIncomplete(state: PaneState): boolean {
  return state.type === 'reviewed' && !isWhole(state.message);
}

/**
 * Whether Send would ask again about what was kept. Outlook may report a wrong result for the write in both
 * directions, so what is read back counts, where it can be read.
 */
function isForgotten(keep: readonly string[], isKept: boolean, now: PaneState): boolean {
  if (now.type !== 'reviewed') return !isKept;
  return undecided(now.review).some(({ recipient }) => keep.includes(recipient.address.toLowerCase()));
}

function isOpen(state: PaneState): boolean {
  return state.type === 'reviewed' && undecided(state.review).length > 0;
}
