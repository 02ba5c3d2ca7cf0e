import type { Recipient } from '../../detector/address/recipient.ts';

/** What puts a recipient back into its field. */
export interface Restoration {
  /** The recipient as it was. */
  readonly recipient: Recipient;
  /** The address that leaves the field again; left out where none does. */
  readonly instead?: string;
  /** Addresses that stood before it, the nearest last, and after it, the nearest first. */
  readonly place: Place;
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
  { recipient, instead, place }: Restoration,
): Recipient[] | undefined {
  const replaced = instead === undefined ? -1 : indexOf(recipients, instead);
  if (instead !== undefined && replaced < 0) return undefined;
  const at = replaced < 0 ? indexBeside(recipients, place) : replaced;
  const rest = recipients.slice(replaced < 0 ? at : at + 1);
  return recipients.slice(0, at).concat(recipient, rest);
}

/** The index for an entry with these neighbours; the end where none of them is there. */
function indexBeside(recipients: readonly Recipient[], { before, after }: Place): number {
  for (const address of before.slice().reverse()) {
    const index = indexOf(recipients, address);
    if (index >= 0) return index + 1;
  }
  for (const address of after) {
    const index = indexOf(recipients, address);
    if (index >= 0) return index;
  }
  return recipients.length;
}

function indexOf(recipients: readonly Recipient[], address: string): number {
  return recipients.findIndex((each) => each.address.toLowerCase() === address.toLowerCase());
}
