import { applyOutcome } from '../outlook/message/apply-outcome.ts';
import { restoreRecipients } from '../outlook/message/restore-recipients.ts';
import { forgetKept, rememberKept } from '../outlook/storage/kept.ts';
import { remember, unremember } from '../outlook/storage/remembered.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { Applied } from '../review/outcome/applied.ts';
import type { Change, Review } from '../review/review.ts';
import { undoingOf } from '../review/outcome/undoing.ts';
import { outcomeOf, type WrittenReview } from '../review/outcome/written.ts';

/** Why something is not in the message. */
export type Failure = Exclude<Applied, { type: 'applied' }>;

/** What Outlook reports about choices that were written. */
export interface WriteReport {
  readonly type: 'written';
  /** As in `Applied`. */
  readonly already: readonly Change[];
  readonly isKept: boolean;
  readonly isRemembered: boolean;
}

/** Writes these choices: first the recipients, all or none, then what the sender keeps. Never rejects. */
export async function writeChoices(
  { review }: WrittenReview,
  choices: Review['choices'],
  { policy }: AddInConfig,
): Promise<WriteReport | Failure> {
  const wanted = outcomeOf(review, choices);
  const applied = await applyOutcome(wanted);
  if (applied.type !== 'applied') return applied;
  const { keep, remember: settled = [] } = wanted;
  const isKept = keep.length === 0 || (await rememberKept(keep));
  const isRemembered = settled.length === 0 || (await remember(settled, policy));
  return { type: 'written', already: applied.already ?? [], isKept, isRemembered };
}

/**
 * Takes the written choices of these doubts back. Never rejects.
 *
 * @returns `not-forgotten` where Outlook did not forget a kept or remembered address
 */
export async function undoChoices(
  current: WrittenReview,
  ids: readonly string[],
): Promise<{ readonly type: 'undone' } | { readonly type: 'not-forgotten' } | Failure> {
  const { restorations, forget, unremember: gone } = undoingOf(current, ids);
  const restored = await restoreRecipients(restorations);
  if (restored.type !== 'applied') return restored;
  const isForgotten = forget.length === 0 || (await forgetKept(forget));
  const isGone = gone.length === 0 || (await unremember(gone));
  return isForgotten && isGone ? { type: 'undone' } : { type: 'not-forgotten' };
}
