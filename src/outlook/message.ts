import type { Field, Recipient } from '../detector/recipient.ts';
import type { Message } from '../review/review.ts';
import { callLimit } from './call.ts';
import { type ComposeItem, composeItem, isAppointment } from './item.ts';
import { ownErrors } from './office-error.ts';
import { fieldsOf, readField } from './recipients.ts';
import { readSender } from './sender.ts';
import { withTimeLimit } from './time-limit.ts';

/** How long reading the whole message may take, in milliseconds: three fields, each as long as a call may take. */
export const readLimit = 3 * callLimit;

/** A message as it was read; `kept` is empty: `readKept` asks for it where there is a doubt. */
export interface ReadMessage extends Message {
  /** Fields that hold as many recipients as Outlook returns at most, so that some may not have been read. */
  readonly incomplete: readonly Field[];
}

/**
 * Reads the recipients and the sender of the message or appointment being written. Rejects with an `OfficeError` when any
 * field cannot be read: a message is known as a whole or not at all.
 */
export function readMessage(): Promise<ReadMessage> {
  return withTimeLimit(read(together), readLimit, ownErrors.noAnswer);
}

/** The same, one call after the other, for work that must not stand in the way of a Send. */
export function readMessageQuietly(): Promise<ReadMessage> {
  return withTimeLimit(read(oneByOne), readLimit, ownErrors.noAnswer);
}

type Pace = (item: ComposeItem) => Promise<readonly [Fields, string]>;

interface Fields {
  readonly recipients: readonly Recipient[];
  readonly incomplete: readonly Field[];
}

/**
 * Outlook refuses more than three calls at a time: the fields follow each other, and the sender is read beside them. The
 * sender is waited for in any case, so that no call of ours is under way when the event is answered.
 */
const together: Pace = async (item) => {
  const fields = readFields(item);
  const sender = readSender(item);
  try {
    return [await fields, await sender];
  } finally {
    await sender;
  }
};

const oneByOne: Pace = async (item) => [await readFields(item), await readSender(item)];

async function read(pace: Pace): Promise<ReadMessage> {
  const item = composeItem();
  const [fields, sender] = await pace(item);
  return messageOf(item, sender, fields.recipients, fields.incomplete);
}

async function readFields(item: ComposeItem): Promise<Fields> {
  const recipients: Recipient[] = [];
  const incomplete: Field[] = [];
  for (const field of fieldsOf(item)) {
    const reading = await readField(item, field);
    recipients.push(...reading.recipients);
    if (reading.possiblyTruncated) incomplete.push(field);
  }
  return { recipients, incomplete };
}

function messageOf(
  item: ComposeItem,
  sender: string,
  recipients: readonly Recipient[],
  incomplete: readonly Field[],
): ReadMessage {
  if (!isAppointment(item)) return { kind: 'message', sender, recipients, kept: [], incomplete };
  const invited = recipients.filter((each) => !isOrganizer(each, sender));
  return { kind: 'appointment', sender, recipients: invited, kept: [], incomplete };
}

/** Classic Outlook lists the organizer among the required attendees. */
function isOrganizer({ field, address }: Recipient, organizer: string): boolean {
  return field === 'required' && address !== '' && address.toLowerCase() === organizer.toLowerCase();
}
