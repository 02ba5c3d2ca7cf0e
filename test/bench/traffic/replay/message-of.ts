import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import type { Message } from '../../../../src/review/review.ts';
import { type Thread, threadOf } from '../../../../src/review/thread.ts';
import { at, type TrafficSet } from '../set/traffic-set.ts';

/** Returns a message of the set as the add-in reads it, with the thread if it answers another one. */
export function messageOf(set: TrafficSet, message: number): Message {
  const alone = { kind: 'message', sender: senderOf(set, message), kept: [] } as const;
  const recipients = recipientsOf(set, message);
  const parent = at(set.parents, message);
  return parent < 0
    ? { ...alone, recipients }
    : { ...alone, recipients, thread: threadIn(set, parent, alone.sender) };
}

/**
 * Returns the thread of an answer, as `OnNewMessageCompose` would note it. Outlook puts the author first and leaves out the person
 * who answers. An answer to an own message goes to its recipients.
 */
function threadIn(set: TrafficSet, parent: number, answering: string): Thread {
  const author: Recipient = { field: 'to', address: senderOf(set, parent), displayName: '' };
  const people = [author, ...recipientsOf(set, parent)].filter(({ address }) => address !== answering);
  const inField = (wanted: Recipient['field']) => people.filter(({ field }) => field === wanted);
  return threadOf(inField('to'), inField('cc'));
}

function recipientsOf(set: TrafficSet, message: number): Recipient[] {
  const recipients: Recipient[] = [];
  for (let entry = at(set.starts, message); entry < at(set.starts, message + 1); entry++)
    recipients.push({
      field: set.isCc[entry] === 1 ? 'cc' : 'to',
      address: set.texts[at(set.recipients, entry)] ?? '',
      displayName: set.texts[at(set.names, entry)] ?? '',
    });
  return recipients;
}

function senderOf(set: TrafficSet, message: number): string {
  return set.texts[at(set.senders, message)] ?? '';
}
