import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import { recipientContextOf } from '../../detector/context/recipient-context.ts';
import type { Policy } from '../../policy/policy.ts';
import { isKept, isRemembered } from '../keep/answered.ts';
import { assess } from './assess.ts';
import { messageContextIn, doubtIds } from './message-context.ts';
import { withAddress } from './with-address.ts';
import type { Doubt, Message } from '../review.ts';

/**
 * Returns the doubt that there would be if `recipient`, an entry of the message, had this address instead;
 * undefined if the address can be used. Detector, policy and context (the other recipients) are those of the
 * review.
 */
export function checkAddress(
  address: string,
  recipient: Recipient,
  message: Message,
  policy: Policy,
  knownDomains: KnownDomains,
): Doubt | undefined {
  const position = positionOf(recipient, message);
  const messageContext = messageContextIn(message, knownDomains);
  const recipientContext = recipientContextOf(messageContext, message.recipients[position]?.address);
  const found = assess(withAddress(recipient, address), { recipientContext, policy, knownDomains });
  if (!found || isKept(found, message.kept) || isRemembered(found, message.remembered)) return undefined;
  return { id: doubtIds(message)[position] ?? '', ...found };
}

function positionOf(recipient: Recipient, { recipients }: Message): number {
  return recipients.findIndex(
    ({ field, address, displayName }) =>
      field === recipient.field && address === recipient.address && displayName === recipient.displayName,
  );
}
