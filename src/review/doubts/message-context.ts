import { messageContextOf, type MessageContext } from '../../detector/context/message-context.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Field } from '../../detector/address/field.ts';
import { parseRecipient } from '../../detector/address/recipient.ts';
import { isKnown, isTrusted } from '../../detector/targets/exempt.ts';
import type { Message } from '../review.ts';

/**
 * The company of a message, counted once for all its recipients. Of what was remembered only addresses speak whose domain is beyond
 * doubt anyway: a domain that was doubted once must not become what somebody else is told they meant. The own domain is the mailbox's, since the
 * address in From may be a stranger's.
 */
export function messageContextIn(message: Message, knownDomains: KnownDomains): MessageContext {
  const remembered = (message.remembered ?? [])
    .filter((address) => isSettled(address, knownDomains))
    .map((address) => ({ address, displayName: '' }));
  const recipients = message.recipients.map(({ address }) => address);
  const { sender, mailbox } = message;
  return messageContextOf({ sender: mailbox ?? sender, from: sender, recipients, remembered });
}

function isSettled(address: string, knownDomains: KnownDomains): boolean {
  const { domain } = parseRecipient(address);
  return domain.kind === 'name' && (isTrusted(domain, knownDomains) || isKnown(domain, knownDomains));
}

/** The ids of the doubts about each recipient: its field and its place in that field, such as `to:0`. */
export function doubtIds({ recipients }: Message): string[] {
  const counts = new Map<Field, number>();
  return recipients.map(({ field }) => {
    const place = counts.get(field) ?? 0;
    counts.set(field, place + 1);
    return `${field}:${place}`;
  });
}
