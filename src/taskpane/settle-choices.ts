import { countNearMisses } from '../outlook/storage/near-misses.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { type CorrectedDomain, correctedDomains } from '../review/outcome/corrected-domains.ts';
import { choicesOf, outcomeOf } from '../review/outcome/written.ts';
import type { Choice } from '../review/review.ts';
import { afterReading, afterRefusal, afterUndoing, afterFailedUndo, afterWriting } from './choice-states.ts';
import { type PaneState, refreshedPaneState, type Reviewed } from './pane-state.ts';
import { undoChoices, writeChoices } from './write-choices.ts';

/** The state of the pane while choices are written: more choices may come meanwhile. */
export interface PaneReview {
  /** The newest review; undefined where the pane shows something else. */
  readonly now: () => Reviewed | undefined;
  /** Changes the newest review. */
  readonly change: (how: (state: Reviewed) => Reviewed) => void;
}

/**
 * Writes for these doubts what differs between the choices of the sender and those in the message: takes back
 * what was undone, writes what was chosen, and reads the message again. A choice that could not be written is
 * open again, and one that could not be undone stands again, each with its trouble. Never rejects.
 *
 * @param read reads the message
 */
export async function settleChoices(
  ids: readonly string[],
  pane: PaneReview,
  config: AddInConfig,
  read: () => Promise<PaneState>,
): Promise<void> {
  const undone = await undo(ids, pane);
  const choices = await write(ids, pane, config);
  const fresh = await read();
  pane.change((state) => {
    const now = refreshedPaneState(state, fresh);
    const isRead = fresh.type === 'reviewed';
    return now.type === 'reviewed' ? afterReading(now, choices, undone.ids, isRead) : state;
  });
  if (config.policy.learn.mailbox) await count(pane, undone.corrected);
}

/** What was taken back, as far as Outlook reports. */
interface Undone {
  readonly ids: readonly string[];
  readonly corrected: readonly CorrectedDomain[];
}

const nothing: Undone = { ids: [], corrected: [] };

/** Takes back the choices that are in the message but not wanted. */
async function undo(ids: readonly string[], { now, change }: PaneReview): Promise<Undone> {
  const state = now();
  if (!state) return nothing;
  const { review, written } = state;
  const undone = ids.filter((id) => written[id] && written[id].choice !== review.choices[id]);
  if (undone.length === 0) return nothing;
  const result = await undoChoices(state, undone);
  if (result.type === 'undone') {
    change((newest) => afterUndoing(newest, undone));
    return { ids: undone, corrected: correctionsOf(state, undone) };
  }
  change((newest) => afterFailedUndo(newest, undone, result));
  return nothing;
}

/** Writes the choices that are not in the message. Returns those that Outlook took. */
async function write(
  ids: readonly string[],
  { now, change }: PaneReview,
  config: AddInConfig,
): Promise<Record<string, Choice>> {
  const state = now();
  const chosen = state ? missing(state, ids) : {};
  if (!state || Object.keys(chosen).length === 0) return {};
  const result = await writeChoices(state, chosen, config);
  if (result.type === 'written') {
    change((newest) => afterWriting(newest, chosen, result));
    return chosen;
  }
  change((newest) => afterRefusal(newest, chosen, result));
  return {};
}

function missing({ review, written }: Reviewed, ids: readonly string[]): Record<string, Choice> {
  const chosen: Record<string, Choice> = {};
  for (const id of ids) {
    const choice = review.choices[id];
    if (choice && !written[id]) chosen[id] = choice;
  }
  return chosen;
}

/**
 * Counts the wrong domains that are corrected in the message and were not counted, and takes back those whose
 * correction was undone. What Outlook does not save is not counted.
 */
async function count({ now, change }: PaneReview, undone: readonly CorrectedDomain[]): Promise<void> {
  const state = now();
  if (!state) return;
  const { counted, written } = state;
  const standing = correctionsOf(state, Object.keys(written));
  const stays = counted.filter((one) => isIn(standing, one) || !isIn(undone, one));
  const fresh = standing.filter((one) => !isIn(counted, one));
  if (stays.length === counted.length && fresh.length === 0) return;
  const isCounted = await countNearMisses(stays.length + fresh.length - counted.length);
  if (isCounted) change((newest) => ({ ...newest, counted: stays.concat(fresh) }));
}

/** The domains that the written choices of these doubts corrected. */
function correctionsOf({ review, written }: Reviewed, ids: readonly string[]): CorrectedDomain[] {
  return correctedDomains(outcomeOf(review, choicesOf(written, ids)).changes);
}

function isIn(domains: readonly CorrectedDomain[], { typed }: CorrectedDomain): boolean {
  return domains.some((one) => one.typed === typed);
}
