import { groupBy } from '../../detector/targets/group-by.ts';
import { mayKeep } from '../keep/keep-act.ts';
import { isReason } from '../keep/keep-reason.ts';
import { needsChoice } from '../doubts/needs-choice.ts';
import { isRumoured } from '../doubts/pairs.ts';
import { mayEdit, suggests } from './offered.ts';
import type { Change, Doubt, Outcome, Review, ToRemember } from '../review.ts';

/** The valid part of an answer, or the address that the answer may not change or use. */
export type Accepted =
  | { readonly type: 'accepted'; readonly outcome: Outcome }
  | { readonly type: 'refused'; readonly address: string };

/** Checks an address in place of that of the doubt, with the message as it was reviewed. */
export type CheckEdit = (doubtId: string, address: string) => Doubt | undefined;

type Sent = Extract<Outcome, { type: 'send' }>;

/**
 * Validates an answer from another page: only what this review asked about counts.
 *
 * The whole answer is refused, before anything is written, where it changes an entry that is not doubted or
 * changes one twice, or where a new address is neither suggested nor, by `check`, fine or kept. An address
 * that may not be kept or remembered is left out: the review after the dialog asks about it. An answer that
 * leaves no recipient counts as `cancel`. Throws what `check` throws.
 */
export function acceptOutcome(review: Review, said: Outcome, check: CheckEdit): Accepted {
  if (said.type === 'cancel') return { type: 'accepted', outcome: said };
  const { taken, stray } = match(review.doubts, said.changes);
  if (stray) return { type: 'refused', address: stray.from.address };
  const insists = insistence(review, said);
  const changes: Change[] = [];
  const keep = new Set<string>();
  for (const doubt of review.doubts) {
    const change = taken.get(doubt);
    if (change) changes.push(change);
    const address = change ? change.to : doubt.recipient.address;
    if (address === undefined) continue;
    if (isRumoured(doubt) && suggests(doubt, address)) keep.add(address.toLowerCase());
    const open = change ? openAfter(doubt, address, check) : doubt;
    if (!open) continue;
    if (mayKeep(open) && insists(address)) keep.add(address.toLowerCase());
    else if (change) return { type: 'refused', address };
  }
  if (leavesNobody(review, changes)) return { type: 'accepted', outcome: { type: 'cancel' } };
  return { type: 'accepted', outcome: sent(changes, keep, rememberable(review, said, taken, keep)) };
}

function leavesNobody({ isEveryone, doubts }: Review, changes: readonly Change[]): boolean {
  return (
    isEveryone === true && changes.length === doubts.length && changes.every(({ to }) => to === undefined)
  );
}

/**
 * Matches each change with the doubt about its entry. `stray` is a change of another entry, or a second one
 * of the same.
 */
function match(
  doubts: readonly Doubt[],
  changes: readonly Change[],
): { readonly taken: ReadonlyMap<Doubt, Change>; readonly stray?: Change } {
  const waiting: Map<string, Doubt[]> = groupBy(doubts, ({ recipient }) => entryOf(recipient));
  const taken = new Map<Doubt, Change>();
  for (const change of changes) {
    const doubt = waiting.get(entryOf({ ...change.from, field: change.field }))?.shift();
    if (!doubt) return { taken, stray: change };
    taken.set(doubt, change);
  }
  return { taken };
}

function entryOf({ field, address, displayName }: Doubt['recipient']): string {
  return JSON.stringify([field, address, displayName]);
}

/**
 * Returns the doubt that must be kept for this new address: about the address itself; a blocking one where
 * it cannot be used at all.
 */
function openAfter(doubt: Doubt, to: string, check: CheckEdit): Doubt | undefined {
  if (suggests(doubt, to)) return undefined;
  if (!mayEdit(doubt, to)) return { ...doubt, severity: 'block' };
  const again = check(doubt.id, to);
  return again && needsChoice(again) ? again : undefined;
}

/**
 * Returns a function that says whether the answer keeps an address, with a reason where the policy requires
 * one.
 */
function insistence({ keepReason }: Review, { keep, reasons }: Sent): (address: string) => boolean {
  const kept = new Set(keep);
  const why = new Map(reasons?.map(({ address, reason }) => [address, reason]));
  return (address) => {
    const lower = address.toLowerCase();
    return kept.has(lower) && isReason(keepReason, why.get(lower));
  };
}

/**
 * Returns what may be remembered of the addresses kept unchanged, with reasons only where the policy asks for
 * them.
 */
function rememberable(
  { doubts, keepReason }: Review,
  { remember }: Sent,
  changed: ReadonlyMap<Doubt, Change>,
  keep: ReadonlySet<string>,
): ToRemember[] | undefined {
  const offered = new Set<string>();
  for (const doubt of doubts)
    if (doubt.mayRemember && !changed.has(doubt)) offered.add(doubt.recipient.address.toLowerCase());
  return remember
    ?.filter(
      ({ address, reason }) => keep.has(address) && isReason(keepReason, reason) && offered.delete(address),
    )
    .map(({ address, reason }) =>
      keepReason === undefined || reason === undefined ? { address } : { address, reason },
    );
}

function sent(changes: readonly Change[], keep: ReadonlySet<string>, remember?: readonly ToRemember[]): Sent {
  const all = { type: 'send', changes, keep: Array.from(keep) } as const;
  return remember?.length ? { ...all, remember } : all;
}
