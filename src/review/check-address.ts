import type { Directory } from '../detector/directory.ts';
import type { Recipient } from '../detector/recipient.ts';
import { surroundingsOf } from '../detector/surroundings.ts';
import type { Policy } from '../policy/policy.ts';
import { doubtAbout, isSilenced } from './doubt-about.ts';
import { companyIn, doubtIds } from './company.ts';
import { readdress } from './readdress.ts';
import type { Doubt, Message } from './review.ts';

/**
 * What would be doubted if `recipient` (an entry of the message) had this address instead: the same detector and policy, with
 * the other recipients as context. Undefined: nothing, the address can be used.
 */
export function checkAddress(
  address: string,
  recipient: Recipient,
  message: Message,
  policy: Policy,
  directory: Directory,
): Doubt | undefined {
  const position = positionOf(recipient, message);
  const surroundings = surroundingsOf(companyIn(message, directory), message.recipients[position]?.address);
  const by = { surroundings, policy, directory };
  const doubt = doubtAbout(readdress(recipient, address), doubtIds(message)[position] ?? '', by);
  return doubt && !isSilenced(doubt, message) ? doubt : undefined;
}

function positionOf(recipient: Recipient, { recipients }: Message): number {
  return recipients.findIndex(
    ({ field, address, displayName }) =>
      field === recipient.field && address === recipient.address && displayName === recipient.displayName,
  );
}
