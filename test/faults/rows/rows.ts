import { clients, type Client, type ClientName } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Driver } from '../pages/driver.ts';
import type { DriverSetting } from '../pages/driver-setting.ts';
import type { ExpectedWords } from '../invariants/expected/expectation.ts';
import { expectedWords } from '../invariants/expected/expected-words.ts';
import type { WhenUnreadable } from './call-plan.ts';
import { allCases } from './cases.ts';
import type { CallName, Cause } from './cause.ts';
import { canTell, type StoryName } from './stories.ts';

/** Calls at least one of which has to fail in a row. `nth` counts from 1 if only one of many calls fails. */
export interface Strikes {
  readonly calls: readonly CallName[];
  readonly nth?: number;
}

/** One cell of the matrix: a fault in a story, with a policy, in a client and an edition. */
export interface Row {
  /** What is broken, and how, in the words of the matrix. */
  readonly what: string;
  readonly how: string;
  /** Like `how`, but the same for all faults of this manner: `npm test` plays one of them. */
  readonly manner: string;
  readonly cause: Cause;
  readonly story: StoryName;
  readonly policy: WhenUnreadable;
  readonly client: ClientName;
  readonly edition: Edition;
  readonly setting: Partial<DriverSetting>;
  /** Undefined if the fault does not come from the simulator's switches. */
  readonly strikes: Strikes | undefined;
  /** What the sender reads about the fault. */
  readonly expected: ExpectedWords;
  readonly prepare: (driver: Driver) => void;
}

/** Whether the client calls the add-in of this edition at Send. */
export const hosts = (client: Client, edition: Edition): boolean =>
  (edition === 'on-send' ? client.itemSend : client.smartAlerts) === true;

const isRow = (client: Client, edition: Edition, story: StoryName): boolean =>
  hosts(client, edition) && canTell(client, story);

const names = Object.keys(clients) as ClientName[];

/** Returns every fault in all its stories, policies and editions, in every client that can host the edition. */
export const allRows = (): Row[] =>
  allCases().flatMap(({ stories, policies, editions, clients: applies = () => true, ...rest }) =>
    stories.flatMap((story) =>
      policies.flatMap((policy) =>
        editions.flatMap((edition) =>
          names
            .filter((client) => isRow(clients[client], edition, story) && applies(clients[client]))
            .map((client) => {
              const expected = expectedWords({ cause: rest.cause, policy, edition, client: clients[client] });
              return { ...rest, story, policy, edition, client, expected };
            }),
        ),
      ),
    ),
  );

/** Returns the name of the row in the matrix. */
export const rowName = ({ what, how, story, policy, client, edition }: Row): string =>
  [what, how, story, policy, edition, client].join(' · ');
