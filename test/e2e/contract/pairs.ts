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

/** Returns whether the client calls the add-in of this edition at Send. */
export const sendHook = ({ client, edition }: Pick<Pair, 'client' | 'edition'>): Can =>
  edition === 'on-send' ? client.itemSend : client.smartAlerts;

/** The pairs that differ most: a dialog on the web, an alert on the desktop, a notification that leads to the pane. */
const everyday: readonly (readonly [ClientName, Edition])[] = [
  ['web', 'on-send'],
  ['classicLtsc2024', 'smart-alerts'],
  ['webOnPremises', 'on-send'],
];

/** Returns whether `npm test` plays this pair. The others are the rest. */
export const isEveryday = ({ key, edition, newer }: Pair): boolean =>
  newer && everyday.some(([client, of]) => client === key && of === edition);
