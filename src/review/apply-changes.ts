import type { Recipient } from '../detector/recipient.ts';
import { readdress } from './readdress.ts';
import type { Change } from './review.ts';

/**
 * The recipients after the changes, in their order. Each change takes one entry: the first of its field with the address
 * and name of `from` that no earlier change took; a change whose entry is gone changes nothing.
 *
 * A corrected entry whose new address already stands in the same field is dropped there, because that person already gets
 * the message; the same address in another field stays.
 */
export function applyChanges(recipients: readonly Recipient[], changes: readonly Change[]): Recipient[] {
  const targets = changeByIndex(recipients, changes);
  const stays = (address: string, field: string) =>
    recipients.some((each, index) => !targets[index] && each.field === field && same(each.address, address));
  const result: Recipient[] = [];
  recipients.forEach((recipient, index) => {
    const change = targets[index];
    if (!change) return void result.push(recipient);
    const { to } = change;
    if (to === undefined || stays(to, recipient.field)) return;
    if (!result.some((each) => each.field === recipient.field && same(each.address, to)))
      result.push(readdress(recipient, to));
  });
  return result;
}

function changeByIndex(recipients: readonly Recipient[], changes: readonly Change[]): Record<number, Change> {
  const taken: Record<number, Change> = {};
  changes.forEach((change) => {
    const index = recipients.map((each, at) => !taken[at] && isEntry(each, change)).indexOf(true);
    if (index >= 0) taken[index] = change;
  });
  return taken;
}

function isEntry(recipient: Recipient, { field, from }: Change): boolean {
  return (
    recipient.field === field &&
    recipient.address === from.address &&
    recipient.displayName === from.displayName
  );
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
