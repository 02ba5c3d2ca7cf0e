import { messageContextOf, type MessageContext } from '../../detector/context/message-context.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Field } from '../../detector/address/field.ts';
import { parseRecipient } from '../../detector/address/recipient.ts';
import { isKnown, isTrusted } from '../../detector/targets/exempt.ts';
import type { Message } from '../review.ts';

/**
 * Counts a message once for all its recipients. Remembered addresses count only where their domain is exempt
 * anyway: a domain that was doubted once must not become a suggestion for another recipient. The own domain
 * is that of the mailbox, because the address in From may be a stranger's.
 */
export function messageContextIn(message: Message, knownDomains: KnownDomains): MessageContext {
  const remembered = (message.remembered ?? [])
    .filter((address) => isSettled(address, knownDomains))
    .map((address) => ({ address, displayName: '' }));
  const recipients = message.recipients.map(({ address }) => address);
  const { sender, mailbox, familiar = [], written = [] } = message;
  const people = { recipients, remembered, familiar, written, answered: message.thread?.answered ?? '' };
  return messageContextOf({ sender: mailbox ?? sender, from: sender, ...people });
}

function isSettled(address: string, knownDomains: KnownDomains): boolean {
  const { domain } = parseRecipient(address);
  return domain.kind === 'name' && (isTrusted(domain, knownDomains) || isKnown(domain, knownDomains));
}

/** Returns an id for each recipient: its field and its position in that field, such as `to:0`. */
export function doubtIds({ recipients }: Message): string[] {
  const counts = new Map<Field, number>();
  return recipients.map(({ field }) => {
    const place = counts.get(field) ?? 0;
    counts.set(field, place + 1);
    return `${field}:${place}`;
  });
}
