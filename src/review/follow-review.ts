import type { Recipient } from '../detector/address/recipient.ts';
import { phaseOf } from './doubts/undecided.ts';
import { isOffered } from './outcome/offered.ts';
import type { Place } from './outcome/restoration.ts';
import { isSameAddress } from './outcome/same-address.ts';
import { newAddress, type WrittenReview } from './outcome/written.ts';
import type { Choice, Doubt, Review } from './review.ts';

/** A review that was just opened, and the recipients of its message. */
export interface Reading {
  readonly review: Review;
  readonly recipients: readonly Recipient[];
}

/** Returns the review of a message of which nothing is written yet. */
export function writtenReview({ review, recipients }: Reading): WrittenReview {
  const places: Record<string, Place> = {};
  for (const doubt of review.doubts) places[doubt.id] = placeOf(doubt, recipients);
  return { review, written: {}, places };
}

/**
 * Returns the review after the message was read again. A doubt whose choice is in the message stays with it
 * as long as the message shows the choice. What is doubted now is open, also where it was decided before:
 * somebody typed it again, or a choice was lost. Choices that wait to be written stay where they are still
 * offered.
 */
export function followReview(before: WrittenReview, now: Reading): WrittenReview {
  const pairs = match(before, now.review.doubts);
  const after = before.review.doubts.reduce<Following>(
    (all, doubt) => takeKnown(all, before, doubt, pairs.get(doubt), now),
    { doubts: [], choices: {}, written: {}, places: {} },
  );
  const known = new Set(pairs.values());
  const fresh = now.review.doubts.filter((doubt) => !known.has(doubt));
  const { doubts, choices, written, places } = fresh.reduce(
    (all, doubt) => takeNew(all, before, doubt, now),
    after,
  );
  const review: Writable<Review> = { ...now.review, doubts, choices, applied: Object.keys(written) };
  if (now.recipients.length === 0) review.isEveryone = true;
  else delete review.isEveryone;
  return { review: { ...review, phase: phaseOf(review) }, written, places };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Following extends Pick<Review, 'doubts' | 'choices'>, Pick<WrittenReview, 'written' | 'places'> {}

/** Finds for each known doubt the fresh one about the same recipient; first for those that are not written. */
function match({ review, written }: WrittenReview, fresh: readonly Doubt[]): ReadonlyMap<Doubt, Doubt> {
  const left = fresh.slice();
  const pairs = new Map<Doubt, Doubt>();
  const isOpen = ({ id }: Doubt) => !written[id];
  const known = review.doubts.filter(isOpen).concat(review.doubts.filter((doubt) => !isOpen(doubt)));
  for (const doubt of known) {
    const at = left.findIndex(({ recipient }) => isSame(doubt.recipient, recipient));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) pairs.set(doubt, found);
  }
  return pairs;
}

/** @param found the fresh doubt about the same recipient, if there is one */
function takeKnown(
  all: Following,
  { review, written, places }: WrittenReview,
  doubt: Doubt,
  found: Doubt | undefined,
  now: Reading,
): Following {
  const { id } = doubt;
  const was = written[id];
  const choice = review.choices[id];
  const place = places[id];
  if (found) {
    const waits = choice !== was?.choice && choice && isOffered(found, choice, now.review.keepReason);
    return taken(all, { ...found, id }, { choice: waits ? choice : undefined, place });
  }
  if (!was || !isInMessage(doubt, was.choice, now.recipients)) return all;
  return taken({ ...all, written: { ...all.written, [id]: was } }, doubt, { choice, place });
}

function takeNew(all: Following, before: WrittenReview, doubt: Doubt, now: Reading): Following {
  const isUsed = (id: string) => [...before.review.doubts, ...all.doubts].some((each) => each.id === id);
  let { id } = doubt;
  while (isUsed(id)) id += '+';
  return taken(all, { ...doubt, id }, { choice: undefined, place: placeOf(doubt, now.recipients) });
}

interface Taken {
  readonly choice: Choice | undefined;
  readonly place: Place | undefined;
}

function taken(all: Following, doubt: Doubt, { choice, place }: Taken): Following {
  const { id } = doubt;
  return {
    ...all,
    doubts: all.doubts.concat(doubt),
    choices: choice ? { ...all.choices, [id]: choice } : all.choices,
    places: place ? { ...all.places, [id]: place } : all.places,
  };
}

/** Whether the message shows the choice. What was removed shows in nothing. */
function isInMessage({ recipient }: Doubt, choice: Choice, recipients: readonly Recipient[]): boolean {
  const address = choice.type === 'keep' ? recipient.address : newAddress(choice);
  return (
    address === undefined ||
    recipients.some((each) => each.field === recipient.field && isSameAddress(each.address, address))
  );
}

/** The neighbours of a recipient in its field. The id of a fresh doubt ends in its position there. */
function placeOf({ id, recipient: { field } }: Doubt, recipients: readonly Recipient[]): Place {
  const at = Number(id.split(':')[1]);
  const row = recipients.filter((each) => each.field === field).map(({ address }) => address);
  return { before: row.slice(0, at), after: row.slice(at + 1) };
}

/** Names are not compared: Outlook may learn one after it showed the address. */
function isSame(one: Recipient, other: Recipient): boolean {
  return one.field === other.field && isSameAddress(one.address, other.address);
}
