import { mayKeep } from '../../../src/playground/host/clients/keeping.ts';
import type { Client } from '../../../src/playground/host/clients/clients.ts';
import { fieldNumbers, type Mail, type MailKind } from '../../../src/playground/host/mail.ts';
import type { Wish } from './sender-script.ts';

/** What a sender writes, and what they want to become of it. */
export interface Story {
  readonly kind: MailKind;
  readonly recipients: Mail['recipients'];
  readonly wish: Wish;
}

type Addresses = readonly string[];

export const fields = (to: Addresses, cc: Addresses = [], bcc: Addresses = []): Mail['recipients'] => {
  const people = (addresses: Addresses) => addresses.map((address) => ({ address, name: address }));
  return { 0: people(to), 1: people(cc), 2: people(bcc) };
};

/** Every doubtful address of the stories, and who was meant. */
export const meant: Readonly<Record<string, string>> = {
  'kim@army.ml': 'kim@army.mil',
  'lee@navy.ml': 'lee@navy.mil',
  'pat@af.ml': 'pat@af.mil',
  'sam@gmial.com': 'sam@gmail.com',
};

export const good = ['jo@navy.mil', 'ray@army.mil'] as const;
const unsure = fields(['jo@navy.mil'], ['sam@gmial.com']);
const doubtful = fields(['jo@navy.mil', 'kim@army.ml'], ['lee@navy.ml'], ['ray@army.mil']);

export const stories = {
  'good mail': { kind: 'message', recipients: fields([...good]), wish: 'correct' },
  corrected: { kind: 'message', recipients: doubtful, wish: 'correct' },
  removed: { kind: 'message', recipients: doubtful, wish: 'remove' },
  kept: { kind: 'message', recipients: unsure, wish: 'keep' },
  remembered: { kind: 'message', recipients: unsure, wish: 'remember' },
  'left open': { kind: 'message', recipients: doubtful, wish: 'absent' },
  'given up': { kind: 'message', recipients: doubtful, wish: 'give-up' },
  meeting: {
    kind: 'appointment',
    recipients: fields(['jo@navy.mil', 'kim@army.ml'], ['lee@navy.ml']),
    wish: 'correct',
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** Whether the client can tell this story: not all can remember what was kept, and not all open a dialog. */
export const canTell = (client: Client, name: StoryName): boolean =>
  (name !== 'kept' && name !== 'remembered') || mayKeep(client) === true;

/** Whether the sender gives no answer, or the answer that nothing is to be sent. */
export const isWithout = (wish: Wish): boolean => wish === 'give-up' || wish === 'absent';

const wished = (address: string, wish: Wish): Addresses => {
  const to = meant[address];
  if (to === undefined) return [address];
  if (wish === 'correct') return [to];
  return wish === 'remove' ? [] : [address];
};

/** What one entry (`0 kim@army.ml`) becomes; nothing where it goes. */
export const wishedEntry = (entry: string, wish: Wish): string[] =>
  wished(entry.slice(2), wish).map((one) => `${entry.slice(0, 2)}${one}`);

/** Who is in the item, field by field: `0 kim@army.mil`. */
export const peopleIn = (kind: MailKind, recipients: Mail['recipients']): string[] =>
  fieldNumbers[kind].flatMap((field) => recipients[field].map(({ address }) => `${field} ${address}`));

/** Who would be in it once the sender's wish is done. */
export const asWished = (kind: MailKind, recipients: Mail['recipients'], wish: Wish): string[] =>
  fieldNumbers[kind].flatMap((field) =>
    recipients[field].flatMap(({ address }) => wished(address, wish).map((one) => `${field} ${one}`)),
  );
