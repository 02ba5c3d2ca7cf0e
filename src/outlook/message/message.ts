import type { Field } from '../../detector/address/field.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { Message } from '../../review/review.ts';
import { callLimit } from '../office/call.ts';
import { runConcurrently } from '../office/run-concurrently.ts';
import { type ComposeItem, composeItem, isAppointment } from '../office/item.ts';
import { ownErrors } from '../office/office-error.ts';
import { type FieldReading, fieldsOf, readField } from './recipients.ts';
import { readSender, type Sender } from './sender.ts';
import { withTimeLimit } from '../office/time-limit.ts';

/** Time limit for reading the whole message, in milliseconds: three fields at the limit of a call each. */
export const readLimit = 3 * callLimit;

/** A message as read from Outlook. `kept` is empty, because `readKept` reads it only if there is a doubt. */
export interface ReadMessage extends Message {
  /** Fields with as many recipients as Outlook returns at most, so there may be unread ones. */
  readonly incomplete: readonly Field[];
}

/** Returns whether, as far as Outlook reports, every recipient was read. */
export function isWhole({ incomplete, hasUntold }: ReadMessage): boolean {
  return incomplete.length === 0 && hasUntold !== true;
}

/**
 * Reads the recipients and the sender of the message or appointment being composed. Rejects with an
 * `OfficeError` if any field cannot be read. `incomplete` and `hasUntold` report gaps in fields that could be
 * read.
 */
export function readMessage(): Promise<ReadMessage> {
  return withTimeLimit(read(2), readLimit, ownErrors.noAnswer);
}

/** Reads the message with one call at a time, for background work that must not delay a send. */
export function readMessageQuietly(): Promise<ReadMessage> {
  return withTimeLimit(read(1), readLimit, ownErrors.noAnswer);
}

/** Outlook rejects more than three concurrent calls. One is reserved for the recipients-changed handler. */
async function read(atATime: 1 | 2): Promise<ReadMessage> {
  const item = composeItem();
  const readings: FieldReading[] = [];
  let sender: Sender = { sender: '' };
  const fields = fieldsOf(item).map((field, position) => async () => {
    readings[position] = await readField(item, field);
  });
  const from = async () => {
    sender = await readSender(item);
  };
  await runConcurrently(fields.concat(from), atATime);
  return messageOf(item, sender, readings);
}

function messageOf(item: ComposeItem, from: Sender, readings: readonly FieldReading[]): ReadMessage {
  const recipients = readings.reduce<Recipient[]>((all, reading) => all.concat(reading.recipients), []);
  const incomplete = readings.filter(({ partial }) => partial).map(({ field }) => field);
  const kind = isAppointment(item) ? 'appointment' : 'message';
  const others =
    kind === 'message' ? recipients : recipients.filter((each) => !isOrganizer(each, from.sender));
  const message: ReadMessage = { kind, ...from, recipients: others, kept: [], incomplete };
  return readings.some(({ hasUntold }) => hasUntold) ? { ...message, hasUntold: true } : message;
}

/** Classic Outlook lists the organizer among the required attendees. */
function isOrganizer({ field, address }: Recipient, organizer: string): boolean {
  return field === 'required' && address !== '' && address.toLowerCase() === organizer.toLowerCase();
}
