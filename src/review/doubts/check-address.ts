import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import { recipientContextOf } from '../../detector/context/recipient-context.ts';
import type { Policy } from '../../policy/policy.ts';
import { doubtAbout, isAnswered } from './doubt-about.ts';
import { messageContextIn, doubtIds } from './message-context.ts';
import { withAddress } from './with-address.ts';
import type { Doubt, Message } from '../review.ts';

/**
 * What would be doubted if `recipient` (an entry of the message) had this address instead: the same detector and policy, with
 * the other recipients as context. Undefined: nothing, the address can be used.
 */
export function checkAddress(
  address: string,
  recipient: Recipient,
  message: Message,
  policy: Policy,
  knownDomains: KnownDomains,
): Doubt | undefined {
  const position = positionOf(recipient, message);
  const recipientContext = recipientContextOf(
    messageContextIn(message, knownDomains),
    message.recipients[position]?.address,
  );
  const by = { recipientContext: recipientContext, policy, knownDomains };
  const doubt = doubtAbout(withAddress(recipient, address), doubtIds(message)[position] ?? '', by);
  return doubt && !isAnswered(doubt, message) ? doubt : undefined;
}

function positionOf(recipient: Recipient, { recipients }: Message): number {
  return recipients.findIndex(
    ({ field, address, displayName }) =>
      field === recipient.field && address === recipient.address && displayName === recipient.displayName,
  );
}
