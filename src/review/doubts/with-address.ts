import { atSigns, type Recipient } from '../../detector/address/recipient.ts';

/**
 * Returns the recipient with another address. A display name that shows an address (often the mistyped one)
 * is dropped, because it would be wrong beside the new address.
 */
export function withAddress(recipient: Recipient, address: string): Recipient {
  const { field, displayName } = recipient;
  const isShown = displayName.search(atSigns) >= 0;
  return { field, address, displayName: isShown ? '' : displayName };
}
