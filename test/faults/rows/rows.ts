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

/** The calls that have to misbehave in a row, at least one of them; `nth` counts from 1 where only one call of many does. */
export interface Strikes {
  readonly calls: readonly CallName[];
  readonly nth?: number;
}

/** One cell of the matrix: what goes wrong, in which story, with which policy, in which Outlook. */
export interface Row {
  /** What is at fault, and how, as the matrix lists it. */
  readonly what: string;
  readonly how: string;
  /** `how` for all faults of this manner: `npm test` plays one of them. */
  readonly manner: string;
  readonly cause: Cause;
  readonly story: StoryName;
  readonly policy: WhenUnreadable;
  readonly client: ClientName;
  readonly edition: Edition;
  readonly setting: Partial<DriverSetting>;
  /** Undefined where it is not the simulator's switches that are at fault. */
  readonly strikes: Strikes | undefined;
  /** What the sender reads of the fault. */
  readonly expected: ExpectedWords;
  readonly prepare: (driver: Driver) => void;
}

/** Whether the client asks the add-in at Send at all. */
export const hosts = (client: Client, edition: Edition): boolean =>
  (edition === 'on-send' ? client.itemSend : client.smartAlerts) === true;

const isRow = (client: Client, edition: Edition, story: StoryName): boolean =>
  hosts(client, edition) && canTell(client, story);

const names = Object.keys(clients) as ClientName[];

/** Every call × every fault × both editions × every client that can host it. */
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

/** The row as the matrix lists it. */
export const rowName = ({ what, how, story, policy, client, edition }: Row): string =>
  [what, how, story, policy, edition, client].join(' · ');
