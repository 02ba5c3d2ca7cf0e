import type { Field } from '../../detector/address/field.ts';
import type { Change, Choice, Doubt, Outcome, Review } from '../review.ts';
import { outcome } from './outcome.ts';
import type { Place } from './restoration.ts';
import { isSameAddress } from './same-address.ts';

/** A choice that is in the message. */
export interface Written {
  readonly choice: Choice;
  /** True if the new address was in the field before, so that it stays there after *Undo*. */
  readonly already: boolean;
}

/** A review whose choices are written to the message one by one. */
export interface WrittenReview {
  readonly review: Review;
  /** The choices that are in the message, by the ids of their doubts. */
  readonly written: Readonly<Record<string, Written>>;
  /** Where each doubted recipient stood when it was first read, by the ids of the doubts. */
  readonly places: Readonly<Record<string, Place>>;
}

type Sent = Extract<Outcome, { type: 'send' }>;

/** Returns what the choices of these doubts mean for the message. */
export function outcomeOf(review: Review, choices: Review['choices']): Sent {
  const sent = outcome({ ...review, choices, phase: 'sent' });
  return sent.type === 'send' ? sent : { type: 'send', changes: [], keep: [] };
}

/** Returns the written choices with these, whose changes are in the message. `already` as of `Applied`. */
export function withWritten(
  { review, written }: WrittenReview,
  choices: Review['choices'],
  already: readonly Change[],
): WrittenReview['written'] {
  const all = { ...written };
  review.doubts.forEach((doubt) => {
    const choice = choices[doubt.id];
    if (choice) all[doubt.id] = { choice, already: wasThere(review, written, doubt, choice, already) };
  });
  return all;
}

/** Whether the new address was in the field, and no earlier choice brought it there. */
function wasThere(
  review: Review,
  written: WrittenReview['written'],
  { recipient: { field } }: Doubt,
  choice: Choice,
  already: readonly Change[],
): boolean {
  const address = newAddress(choice);
  if (address === undefined) return false;
  const isSame = (change: Change) => change.field === field && isSameAddress(change.to, address);
  const owners = ownersOf({ review, written }, field, address);
  return already.some(isSame) && owners.every((owner) => written[owner.id]?.already);
}

/** Returns the doubts whose written choice brought this address into the field. */
export function ownersOf(
  { review, written }: Pick<WrittenReview, 'review' | 'written'>,
  field: Field,
  address: string,
): Doubt[] {
  return review.doubts.filter(({ id, recipient }) => {
    const choice = written[id]?.choice;
    return recipient.field === field && choice && isSameAddress(newAddress(choice), address);
  });
}

/** Returns the address that a choice brings into the message, if it does. */
export function newAddress(choice: Choice): string | undefined {
  return choice.type === 'correct' || choice.type === 'edit' ? choice.address : undefined;
}

/** Returns the written choices of these doubts. */
export function choicesOf(written: WrittenReview['written'], ids: readonly string[]): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  for (const id of ids) {
    const choice = written[id]?.choice;
    if (choice) choices[id] = choice;
  }
  return choices;
}
