import type { Remembered } from '../../detector/context/context.ts';
import { messageContextOf, type MessageContext } from '../../detector/context/message-context.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Field } from '../../detector/address/field.ts';
import { parseRecipient, type Recipient } from '../../detector/address/recipient.ts';
import { isKnown, isTrusted } from '../../detector/targets/exempt.ts';
import type { Message } from '../review.ts';

/**
 * Counts a message once for all its recipients. Remembered addresses count only where their domain is exempt
 * anyway: a domain that was doubted once must not become a suggestion for another recipient. The own domain
 * is that of the mailbox, because the address in From may be a stranger's.
 */
export function messageContextIn(message: Message, knownDomains: KnownDomains): MessageContext {
  const remembered: Remembered[] = [];
  message.remembered?.forEach((address) => {
    if (isSettled(address, knownDomains)) remembered.push({ address, displayName: '' });
  });
  const recipients = message.recipients.map(({ address }) => address);
  const { sender, mailbox } = message;
  const people = { recipients, remembered, answered: message.thread?.answered ?? '' };
  return messageContextOf({ ...message, sender: mailbox ?? sender, from: sender, ...people });
}

function isSettled(address: string, knownDomains: KnownDomains): boolean {
  const { domain } = parseRecipient(address);
  return domain.kind === 'name' && (isTrusted(domain, knownDomains) || isKnown(domain, knownDomains));
}

/** A recipient with the id of a doubt about it. */
export interface Identified {
  readonly id: string;
  readonly recipient: Recipient;
}

/** Gives each recipient an id: its field and its position in that field, such as `to:0`. */
export function identified({ recipients }: Message): Identified[] {
  const counts = new Map<Field, number>();
  return recipients.map((recipient) => {
    const { field } = recipient;
    const place = counts.get(field) ?? 0;
    counts.set(field, place + 1);
    return { id: `${field}:${place}`, recipient };
  });
}
