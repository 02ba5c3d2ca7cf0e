import { clients, type Client, type ClientName } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { brokenMembers, breaking } from './broken-members.ts';
import { calls, type WhenUnreadable } from './calls.ts';
import type { Driver, DriverSetting } from '../pages/desk.ts';
import { anyFault } from './fault-list.ts';
import { moments } from './moments.ts';
import { canTell, type StoryName } from './stories.ts';

/** One cell of the matrix: what goes wrong, in which story, with which policy, in which Outlook. */
export interface Row {
  /** What is at fault: a call, a part of Office, or a moment. */
  readonly what: string;
  /** How. */
  readonly how: string;
  readonly story: StoryName;
  readonly policy: WhenUnreadable;
  readonly client: ClientName;
  readonly edition: Edition;
  readonly setting: Partial<DriverSetting>;
  /** Whether the fault is one of a call, which must have been made then. */
  readonly strikes: boolean;
  readonly prepare: (driver: Driver) => void;
}

/** What goes wrong, wherever it does. */
interface Case extends Pick<Row, 'what' | 'how' | 'setting' | 'strikes' | 'prepare'> {
  readonly stories: readonly StoryName[];
  readonly policies: readonly WhenUnreadable[];
  readonly editions: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
}

const both: readonly Edition[] = ['on-send', 'smart-alerts'];
const blocking: readonly WhenUnreadable[] = ['block'];

const callCases = (): Case[] =>
  calls.flatMap(({ call, faults, besides, policies = blocking, editions = both, setting = {}, ...plan }) =>
    faults.map(({ name, fault }) => ({
      ...plan,
      what: call,
      how: name,
      policies,
      editions,
      setting,
      strikes: true,
      prepare: (driver: Driver) => {
        if (besides !== undefined) driver.outlook.faults.set(...besides);
        driver.outlook.faults.set(call, fault);
        if (fault.type === 'meanwhile') driver.expectWriting(fault.field, fault.people);
      },
    })),
  );

const brokenMemberCases = (): Case[] =>
  Object.entries(brokenMembers).flatMap(([what, { path, instead, stories = [] }]) =>
    instead.map((value) => ({
      what: `Office: ${what}`,
      how: value.startsWith('(') ? (value.includes('throw') ? 'throws' : 'does nothing') : `is ${value}`,
      stories: ['good mail', 'corrected', ...stories] as const,
      policies: blocking,
      editions: both,
      setting: { brokenMember: breaking(path, value) },
      strikes: false,
      prepare: () => undefined,
    })),
  );

const momentCases = (): Case[] =>
  Object.entries(moments).map(
    ([name, { editions = both, setting = {}, prepare = () => undefined, ...rest }]): Case => {
      const [what = name, how = ''] = name.split(/[:,] /, 2);
      return { ...rest, what, how, policies: blocking, editions, setting, prepare, strikes: false };
    },
  );

/** An Outlook that answers no call at all, or refuses every one. */
const deafCases = (): Case[] =>
  anyFault().map(({ name, fault }) => ({
    what: 'every call of an item',
    how: name,
    stories: ['good mail', 'corrected'],
    policies: ['block', 'allow', 'ask'],
    editions: both,
    setting: {},
    strikes: true,
    prepare: (driver) => {
      for (const { call } of calls)
        if (/^(?:recipients|from|sessionData|notifications)\./.test(call))
          driver.outlook.faults.set(call, fault);
    },
  }));

/** Whether the client asks the add-in at Send at all. */
export const hosts = (client: Client, edition: Edition): boolean =>
  (edition === 'on-send' ? client.itemSend : client.smartAlerts) === true;

const isRow = (client: Client, edition: Edition, story: StoryName): boolean =>
  hosts(client, edition) && canTell(client, story);

const names = Object.keys(clients) as ClientName[];

/** Every call × every fault × both editions × every client that can host it. */
export const allRows = (): Row[] =>
  [...callCases(), ...brokenMemberCases(), ...momentCases(), ...deafCases()].flatMap(
    ({ stories, policies, editions, clients: makesCall = () => true, ...rest }) =>
      stories.flatMap((story) =>
        policies.flatMap((policy) =>
          editions.flatMap((edition) =>
            names
              .filter((client) => isRow(clients[client], edition, story) && makesCall(clients[client]))
              .map((client) => ({ ...rest, story, policy, edition, client })),
          ),
        ),
      ),
  );

/** The row as the matrix lists it. */
export const rowName = ({ what, how, story, policy, client, edition }: Row): string =>
  [what, how, story, policy, edition, client].join(' · ');
