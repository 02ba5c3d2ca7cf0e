import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import { recipientContextOf } from '../../detector/context/recipient-context.ts';
import type { Policy } from '../../policy/policy.ts';
import { isKept, isRemembered } from '../keep/answered.ts';
import { assess } from './assess.ts';
import { identified, messageContextIn } from './message-context.ts';
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
  const entry = identified(message).find((each) => isSameEntry(each.recipient, recipient));
  const messageContext = messageContextIn(message, knownDomains);
  const recipientContext = recipientContextOf(messageContext, entry?.recipient.address);
  const found = assess(withAddress(recipient, address), { recipientContext, policy, knownDomains });
  if (!found || isKept(found, message.kept) || isRemembered(found, message.remembered)) return undefined;
  return { id: entry?.id ?? '', ...found };
}

function isSameEntry(one: Recipient, other: Recipient): boolean {
  return one.field === other.field && one.address === other.address && one.displayName === other.displayName;
}
