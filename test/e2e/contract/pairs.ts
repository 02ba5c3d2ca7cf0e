import {
  clients,
  type Can,
  type Client,
  type ClientName,
} from '../../../src/playground/host/clients/clients.ts';
import { editions, type Edition } from '../../../src/playground/host/manifest/edition.ts';

/** A client with one of the editions, and the office.js in its pages. */
export interface Pair {
  readonly name: string;
  readonly key: ClientName;
  readonly edition: Edition;
  readonly client: Client;
  /** Whether the library in the pages is as new as the client. */
  readonly newer: boolean;
}

const pair = (key: ClientName, edition: Edition, newer = true): Pair => {
  const library = newer ? '' : ', with the office.js of 2022';
  return {
    name: `${clients[key].name}, ${edition} edition${library}`,
    key,
    edition,
    client: clients[key],
    newer,
  };
};

export const everyPair: readonly Pair[] = [
  ...(Object.keys(clients) as ClientName[]).flatMap((key) =>
    (Object.keys(editions) as Edition[]).map((edition) => pair(key, edition)),
  ),
  pair('web', 'smart-alerts', false),
];

/** Whether the client asks the add-in at Send in this edition. */
export const sendHook = ({ client, edition }: Pick<Pair, 'client' | 'edition'>): Can =>
  edition === 'on-send' ? client.itemSend : client.smartAlerts;

/** What a sender meets at Send, in words that two clients share where the stories go the same way. */
const atSend = (one: Pair): string => {
  const { client, edition, newer } = one;
  if (sendHook(one) !== true) return 'no check';
  if (edition === 'smart-alerts') return `alert, ${client.paneButton}, ${newer ? 'newer' : '2022'}`;
  return `dialog, ${client.messageChild === true ? 'told' : 'not told'}, ${client.afterDialog}`;
};

/** What a sender meets while writing, likewise. */
const whileWriting = ({ client }: Pair): string =>
  [client.recipientsChanged, client.attendeesChanged, client.insightMessage]
    .map((can) => can === true)
    .join();

/** `npm test` plays the first pair that meets something at Send, or while writing, that none before it met; the others are the rest. */
export const isEveryday = (one: Pair): boolean =>
  [atSend, whileWriting].some((met) => everyPair.find((other) => met(other) === met(one)) === one);
