import { mayKeep } from '../../../src/playground/host/clients/keeping.ts';
import type { Client } from '../../../src/playground/host/clients/clients.ts';
import {
  fieldNumbers,
  type ComposeType,
  type Mail,
  type MailKind,
} from '../../../src/playground/host/mail.ts';
import type { Wish } from './sender-script.ts';

/** A message, and what its sender does with the doubtful addresses. */
export interface Story {
  readonly kind: MailKind;
  readonly recipients: Mail['recipients'];
  readonly wish: Wish;
  /** The type of a message to which Outlook itself adds the recipients, such as a reply. */
  readonly composeType?: ComposeType;
}

type Addresses = readonly string[];

export const fields = (to: Addresses, cc: Addresses = [], bcc: Addresses = []): Mail['recipients'] => {
  const people = (addresses: Addresses) => addresses.map((address) => ({ address, name: address }));
  return { 0: people(to), 1: people(cc), 2: people(bcc) };
};

/** Every doubtful address of the stories, with the address that was meant. */
export const meant: Readonly<Record<string, string>> = {
  'kim@army.ml': 'kim@army.mil',
  'lee@navy.ml': 'lee@navy.mil',
  'pat@af.ml': 'pat@af.mil',
  'sam@gmial.com': 'sam@gmail.com',
};

export const good = ['jo@navy.mil', 'ray@army.mil'] as const;
const unsure = fields(['jo@navy.mil'], ['sam@gmial.com']);
const doubtful = fields(['jo@navy.mil', 'kim@army.ml'], ['lee@navy.ml'], ['ray@army.mil']);

/** With names of their own, and others before and after them. */
const named: Mail['recipients'] = {
  0: [
    { address: 'jo@navy.mil', name: 'Jo' },
    { address: 'kim@army.ml', name: 'Kim Lee' },
    { address: 'ray@army.mil', name: 'Ray' },
  ],
  1: [
    { address: 'lee@navy.ml', name: 'Lee' },
    { address: 'pat.ray@af.mil', name: 'Pat Ray' },
  ],
  2: [],
};

export const stories = {
  'good mail': { kind: 'message', recipients: fields([...good]), wish: 'correct' },
  corrected: { kind: 'message', recipients: doubtful, wish: 'correct' },
  removed: { kind: 'message', recipients: doubtful, wish: 'remove' },
  kept: { kind: 'message', recipients: unsure, wish: 'keep' },
  remembered: { kind: 'message', recipients: unsure, wish: 'remember' },
  'left open': { kind: 'message', recipients: doubtful, wish: 'absent' },
  'given up': { kind: 'message', recipients: doubtful, wish: 'give-up' },
  reply: {
    kind: 'message',
    recipients: fields(['jo@navy.mil'], ['ray@army.mil', 'kim@army.ml']),
    wish: 'correct',
    composeType: 'reply',
  },
  undone: { kind: 'message', recipients: named, wish: 'undo' },
  forgotten: { kind: 'message', recipients: unsure, wish: 'undo' },
  meeting: {
    kind: 'appointment',
    recipients: fields(['jo@navy.mil', 'kim@army.ml'], ['lee@navy.ml']),
    wish: 'correct',
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** Whether this story is possible in the client: addresses cannot be kept in all clients. */
export const canTell = (client: Client, name: StoryName): boolean =>
  !['kept', 'remembered', 'forgotten'].includes(name) || mayKeep(client) === true;

/** Whether the sender gives no answer, or decides not to send. */
export const isWithout = (wish: Wish): boolean => wish === 'give-up' || wish === 'absent';

const wished = (address: string, wish: Wish): Addresses => {
  const to = meant[address];
  if (to === undefined) return [address];
  if (wish === 'correct' || wish === 'undo') return [to];
  return wish === 'remove' ? [] : [address];
};

/** Returns what an entry (`0 kim@army.ml`) becomes after the sender's wish; nothing if it is removed. */
export const wishedEntry = (entry: string, wish: Wish): string[] =>
  wished(entry.slice(2), wish).map((one) => `${entry.slice(0, 2)}${one}`);

/** Lists the recipients with the numbers of their fields: `0 kim@army.mil`. */
export const peopleIn = (kind: MailKind, recipients: Mail['recipients']): string[] =>
  fieldNumbers[kind].flatMap((field) => recipients[field].map(({ address }) => `${field} ${address}`));

/** Lists the recipients as they are where what the wish `undo` removes or keeps first could not be undone. */
export const asNotUndone = (kind: MailKind, recipients: Mail['recipients']): string[] =>
  peopleIn(kind, recipients)
    .filter((entry) => !isRemovedFirst(entry))
    .flatMap((entry) => (entry.endsWith('@gmial.com') ? [entry] : wishedEntry(entry, 'undo')));

/** Whether the wish `undo` begins with removing this entry. */
export const isRemovedFirst = (entry: string): boolean => entry.includes(' lee@');

/** Lists the recipients in the same way, as they are after the sender's wish. */
export const asWished = (kind: MailKind, recipients: Mail['recipients'], wish: Wish): string[] =>
  fieldNumbers[kind].flatMap((field) =>
    recipients[field].flatMap(({ address }) => wished(address, wish).map((one) => `${field} ${one}`)),
  );
