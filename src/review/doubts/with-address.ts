import { atSigns, type Recipient } from '../../detector/address/recipient.ts';

/**
 * The recipient with another address. A display name that shows an address (often the mistyped one) is dropped: beside the
 * new address it would tell a lie.
 */
export function withAddress(recipient: Recipient, address: string): Recipient {
  const { field, displayName } = recipient;
  const isShown = displayName.search(atSigns) >= 0;
  return { field, address, displayName: isShown ? '' : displayName };
}
