import type { Field } from '../../detector/address/field.ts';
import type { Doubt } from '../review.ts';
import type { Place, Restoration } from './restoration.ts';
import { isSameAddress } from './same-address.ts';
import { choicesOf, newAddress, outcomeOf, ownersOf, type Written, type WrittenReview } from './written.ts';

/** What undoing choices means for the message. */
export interface Undoing {
  readonly restorations: readonly Restoration[];
  /** Addresses (lower case) that are not kept any more. */
  readonly forget: readonly string[];
  /** Addresses (lower case) that are not remembered any more. */
  readonly unremember: readonly string[];
}

/** Returns what must be written to undo the choices of these doubts, of which each is written. */
export function undoingOf(current: WrittenReview, ids: readonly string[]): Undoing {
  const { review } = current;
  const restorations: Restoration[] = [];
  const rest = { ...current.written };
  for (const doubt of review.doubts.filter(({ id }) => ids.includes(id))) {
    const was = rest[doubt.id];
    const isFirst = isHolder({ ...current, written: rest }, doubt, was);
    Reflect.deleteProperty(rest, doubt.id);
    const restoration = was && restorationOf({ ...current, written: rest }, doubt, was, isFirst);
    if (restoration) restorations.push(restoration);
  }
  const gone = outcomeOf(review, choicesOf(current.written, ids));
  const stays = outcomeOf(review, choicesOf(rest, Object.keys(rest)));
  const left = (stays.remember ?? []).map(({ address }) => address);
  return {
    restorations,
    forget: gone.keep.filter((address) => !stays.keep.includes(address)),
    unremember: (gone.remember ?? []).map(({ address }) => address).filter((one) => !left.includes(one)),
  };
}

/**
 * Whether the entry with the new address stands where this recipient was. Of several choices with the same new
 * address the one that was written first brought the entry.
 */
function isHolder(current: WrittenReview, { id, recipient }: Doubt, was: Written | undefined): boolean {
  const address = was && newAddress(was.choice);
  if (address === undefined || was?.already) return false;
  const owners = ownersOf(current, recipient.field, address).map((owner) => owner.id);
  return Object.keys(current.written).find((one) => owners.includes(one)) === id;
}

/**
 * @param current without the choice that is undone
 * @param isFirst whether the entry with the new address stands where the recipient was
 */
function restorationOf(
  current: WrittenReview,
  { id, recipient }: Doubt,
  was: Written,
  isFirst: boolean,
): Restoration | undefined {
  if (was.choice.type === 'keep') return undefined;
  const { field } = recipient;
  const instead = newAddress(was.choice);
  const place = placeNow(current, field, current.places[id]);
  if (!isFirst || instead === undefined) return { recipient, place };
  const [other] = ownersOf(current, field, instead);
  return other
    ? { recipient, place, instead, moved: placeNow(current, field, current.places[other.id]) }
    : { recipient, place, instead };
}

/** The neighbours by the addresses that they have now or had before. */
function placeNow(
  { review, written }: WrittenReview,
  field: Field,
  { before, after }: Place = { before: [], after: [] },
): Place {
  const both = (address: string): string[] => {
    const corrected = review.doubts.filter(
      ({ recipient }) => recipient.field === field && isSameAddress(recipient.address, address),
    );
    const now = corrected.map(({ id }) => written[id] && newAddress(written[id].choice));
    return now.filter((one): one is string => one !== undefined).concat(address);
  };
  const flat = (addresses: readonly string[]) =>
    addresses.reduce<string[]>((all, one) => all.concat(both(one)), []);
  return { before: flat(before), after: flat(after) };
}
