import type { Recipient } from '../../detector/address/recipient.ts';
import { isSameAddress } from './same-address.ts';

/** What puts a recipient back into its field. */
export interface Restoration {
  /** The recipient as it was. */
  readonly recipient: Recipient;
  /** The address in whose place it goes; left out where none came instead. */
  readonly instead?: string;
  /** Addresses that stood before it, the nearest last, and after it, the nearest first. */
  readonly place: Place;
  /** Where the address that came instead goes, if another choice needs it; left out where it leaves. */
  readonly moved?: Place;
}

/** The neighbours of a recipient in its field, in reading order. */
export interface Place {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Returns the recipients of one field with this one back: where the address is that came instead, otherwise
 * beside the nearest of its former neighbours. Undefined if the address that came instead is gone.
 */
export function restored(
  recipients: readonly Recipient[],
  { recipient, instead, place, moved }: Restoration,
): Recipient[] | undefined {
  if (instead === undefined) return inserted(recipients, recipient, place);
  const at = indexOf(recipients, instead, 1);
  const found = recipients[at];
  if (!found) return undefined;
  const back = recipients.slice(0, at).concat(recipient, recipients.slice(at + 1));
  return moved ? inserted(back, found, moved) : back;
}

function inserted(recipients: readonly Recipient[], recipient: Recipient, place: Place): Recipient[] {
  const at = indexBeside(recipients, place);
  return recipients.slice(0, at).concat(recipient, recipients.slice(at));
}

/** The index for an entry with these neighbours; the end where none of them is there. */
function indexBeside(recipients: readonly Recipient[], { before, after }: Place): number {
  const timesBefore = (address: string) => before.filter((each) => isSameAddress(each, address)).length;
  const timesNow = (address: string) =>
    recipients.filter((each) => isSameAddress(each.address, address)).length;
  for (const address of before.slice().reverse()) {
    const index = indexOf(recipients, address, Math.min(timesBefore(address), timesNow(address)));
    if (index >= 0) return index + 1;
  }
  for (const address of after) {
    const index = indexOf(recipients, address, timesBefore(address) + 1);
    if (index >= 0) return index;
  }
  return recipients.length;
}

/** The index of the entry that has this address for the nth time. */
function indexOf(recipients: readonly Recipient[], address: string, nth: number): number {
  let times = 0;
  return recipients.findIndex((each) => {
    if (isSameAddress(each.address, address)) times += 1;
    return times === nth && isSameAddress(each.address, address);
  });
}
