import { groupBy } from '../../detector/targets/group-by.ts';
import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import { withAddress } from '../doubts/with-address.ts';
import type { Change } from '../review.ts';

/**
 * Returns the recipients after the changes, in their order. Each change applies to one entry: the first of
 * its field with the address and name of `from` that no earlier change took; a change whose entry is gone
 * changes nothing.
 *
 * A corrected entry whose new address is already in the same field is dropped, because that person already
 * gets the message; the same address in another field stays.
 */
export function applyChanges(recipients: readonly Recipient[], changes: readonly Change[]): Recipient[] {
  const targets = targetsOf(recipients, changes);
  const there = new Set(recipients.filter((_, index) => !targets[index]).map(placeOf));
  const result: Recipient[] = [];
  recipients.forEach((recipient, index) => {
    const change = targets[index];
    if (!change) return void result.push(recipient);
    if (change.to === undefined) return;
    const corrected = withAddress(recipient, change.to);
    if (there.has(placeOf(corrected))) return;
    there.add(placeOf(corrected));
    result.push(corrected);
  });
  return result;
}

/** Returns for each recipient the change that applies to it. */
function targetsOf(recipients: readonly Recipient[], changes: readonly Change[]): (Change | undefined)[] {
  const waiting: Map<string, Change[]> = groupBy(changes, ({ field, from }) => entryOf(field, from));
  return recipients.map((recipient) => waiting.get(entryOf(recipient.field, recipient))?.shift());
}

/** Equal for the same address with the same name in the same field. */
function entryOf(field: Field, { address, displayName }: Recipient): string {
  return JSON.stringify([field, address, displayName]);
}

/** Equal for the same address in the same field: no field has a space in its name. */
function placeOf({ field, address }: Recipient): string {
  return `${field} ${address.toLowerCase()}`;
}
