import { type ReadMessage, readMessageQuietly } from '../outlook/message/message.ts';
import { readForReview } from '../outlook/message/read-for-review.ts';
import { followReview, type Reading, writtenReview } from '../review/follow-review.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { CorrectedDomain } from '../review/outcome/corrected-domains.ts';
import type { WrittenReview } from '../review/outcome/written.ts';
import { undecided } from '../review/doubts/undecided.ts';
import type { Review } from '../review/review.ts';
import type { Failure } from './write-choices.ts';

/** What the pane shows. */
export type PaneState =
  { readonly type: 'loading' | 'sending' | 'outside' | 'no-policy' | 'unreadable' | 'not-sent' } | Reviewed;

/** The review of the message, with the choices that are written or about to be. */
export interface Reviewed extends WrittenReview {
  readonly type: 'reviewed';
  /** The message and its review as they were read last. */
  readonly message: ReadMessage;
  readonly fresh: Review;
  /** How often a doubt came that was not known: the page starts anew then. */
  readonly arrivals: number;
  /** What went wrong with the last choice for a doubt, by the ids of the doubts. */
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** Whether choices are being written. */
  readonly busy: boolean;
  /** The corrections that were counted as near misses, in order. */
  readonly counted: readonly CorrectedDomain[];
  /** True after Outlook refused to send. */
  readonly notSent?: boolean;
}

/** Why a choice is not in the message, or not remembered, or cannot be undone. */
export type Trouble = Failure | { readonly type: 'not-kept' | 'not-remembered' | 'not-forgotten' };

/** Reads the message and opens its review. Never rejects. */
export async function readPaneState(config: AddInConfig): Promise<PaneState> {
  const opened = await readForReview(config, readMessageQuietly);
  if (!opened) return { type: 'unreadable' };
  const { message, review } = opened;
  const live = writtenReview({ review, recipients: message.recipients });
  return {
    type: 'reviewed',
    ...live,
    message,
    fresh: review,
    arrivals: 0,
    troubles: {},
    busy: false,
    counted: [],
  };
}

/**
 * Returns what to show after the message was read again: choices stay where the message shows them or they
 * wait to be written. An unreadable message leaves the review as it was.
 */
export function refreshedPaneState(shown: PaneState, now: PaneState): PaneState {
  if (now.type !== 'reviewed' || shown.type === 'loading' || shown.type === 'sending') return shown;
  if (shown.type === 'reviewed') return followed(shown, now);
  return shown.type === 'unreadable' || undecided(now.review).length > 0 ? now : shown;
}

function followed(shown: Reviewed, { message, fresh }: Reviewed): Reviewed {
  const reading: Reading = { review: fresh, recipients: message.recipients };
  const live = followReview(shown, reading);
  const known = new Set(shown.review.doubts.map(({ id }) => id));
  const isNew = live.review.doubts.some(({ id }) => !known.has(id));
  return { ...shown, ...live, message, fresh, arrivals: shown.arrivals + (isNew ? 1 : 0) };
}

/**
 * Returns what to show after the sender asked to check again: the message as it is read, without what was
 * decided and written before. What waits to be written or taken back stays.
 */
export function renewedPaneState(shown: PaneState, now: PaneState): PaneState {
  if (shown.type !== 'reviewed' || now.type !== 'reviewed') return now;
  const { review, written } = shown;
  const isPending = (id: string) => review.choices[id] !== written[id]?.choice;
  const pending = {
    ...shown,
    review: { ...review, choices: withIds(review.choices, isPending) },
    written: withIds(written, isPending),
  };
  return { ...followed(pending, now), troubles: {}, counted: [], notSent: false };
}

function withIds<T>(
  record: Readonly<Record<string, T>>,
  isWanted: (id: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => isWanted(id)));
}
