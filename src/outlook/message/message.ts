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

/** How long reading the whole message may take, in milliseconds: three fields, each as long as a call may take. */
export const readLimit = 3 * callLimit;

/** A message as it was read; `kept` is empty: `readKept` asks for it where there is a doubt. */
export interface ReadMessage extends Message {
  /** Fields that hold as many recipients as Outlook returns at most, so that some may not have been read. */
  readonly incomplete: readonly Field[];
  /** True where Outlook did not tell who one of the entries is. */
  readonly hasUntold?: true;
}

/** Whether Outlook told of everybody in the message, as far as it says. */
export function isWhole({ incomplete, hasUntold }: ReadMessage): boolean {
  return incomplete.length === 0 && hasUntold !== true;
}

/**
 * Reads the recipients and the sender of the message or appointment being written. Rejects with an `OfficeError` when any
 * field cannot be read. What Outlook does not tell of a field that it does tell of stands in `incomplete` and `hasUntold`.
 */
export function readMessage(): Promise<ReadMessage> {
  return withTimeLimit(read(2), readLimit, ownErrors.noAnswer);
}

/** The same, one call after the other, for work that must not stand in the way of a Send. */
export function readMessageQuietly(): Promise<ReadMessage> {
  return withTimeLimit(read(1), readLimit, ownErrors.noAnswer);
}

/** Outlook refuses more than three calls at a time; one is left to a handler of changed recipients. */
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
  const incomplete = readings.filter(({ possiblyTruncated }) => possiblyTruncated).map(({ field }) => field);
  const kind = isAppointment(item) ? 'appointment' : 'message';
  const those =
    kind === 'message' ? recipients : recipients.filter((each) => !isOrganizer(each, from.sender));
  const message: ReadMessage = { kind, ...from, recipients: those, kept: [], incomplete };
  return readings.some(({ hasUntold }) => hasUntold) ? { ...message, hasUntold: true } : message;
}

/** Classic Outlook lists the organizer among the required attendees. */
function isOrganizer({ field, address }: Recipient, organizer: string): boolean {
  return field === 'required' && address !== '' && address.toLowerCase() === organizer.toLowerCase();
}
