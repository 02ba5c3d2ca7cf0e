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
import { undecided } from '../review/doubts/needs-choice.ts';
import { outcome } from '../review/outcome/outcome.ts';
import type { Outcome, Review } from '../review/review.ts';
import { earlyNotice } from '../text/compose/early-notice.ts';
import type { Words } from '../text/words.ts';

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
 * Makes what was decided true: the recipients first, then what the sender kept; then looks again. Never
 * rejects.
 */
export async function apply(review: Review, config: AddInConfig, words: Words): Promise<PaneState> {
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
 * The line on the message follows what was decided here: a choice to keep changes no recipients, so that no
 * event tells of it. Where no event ever does (before Mailbox 1.11) a line is only taken away, since nothing
 * would take it away later.
 */
async function renewEarly(now: PaneState, words: Words): Promise<void> {
  if (now.type !== 'reviewed') return;
  const notice = earlyNotice(now.review, words);
  await (notice && has('Mailbox', '1.11') ? showEarly(notice) : clearEarly());
}

/**
 * What to show when the recipients changed: choices that were made stay made, and what was said last stays
 * said, unless something is doubtful now. What went wrong stays said in any case: writing, too, changes
 * recipients.
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

/** Not all recipients could be read, so nobody can say that all is well. */
function isIncomplete(state: PaneState): boolean {
  return state.type === 'reviewed' && !isWhole(state.message);
}

/**
 * Whether Send would ask again about what was kept. Outlook may say that it remembers and not do so, or say
 * that it does not and do so: what is read again counts, where it can be read.
 */
function isForgotten(keep: readonly string[], isKept: boolean, now: PaneState): boolean {
  if (now.type !== 'reviewed') return !isKept;
  return undecided(now.review).some(({ recipient }) => keep.includes(recipient.address.toLowerCase()));
}

function isOpen(state: PaneState): boolean {
  return state.type === 'reviewed' && undecided(state.review).length > 0;
}
