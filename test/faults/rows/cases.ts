import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import {
  brokenMembers,
  breaking,
  silent,
  throwing,
  type BrokenMember,
  type MemberName,
} from './broken-members.ts';
import type { CallPlan, WhenUnreadable } from './call-plan.ts';
import { calls } from './calls.ts';
import { itemCalls, type CallName } from './cause.ts';
import { anyFault, type NamedFault } from './fault-list.ts';
import { moments } from './moments.ts';
import type { Row, Strikes } from './rows.ts';
import type { StoryName } from './stories.ts';

/** One fault, with the stories, policies, editions and clients to play it in. */
interface Case extends Pick<Row, 'what' | 'how' | 'manner' | 'cause' | 'setting' | 'strikes' | 'prepare'> {
  readonly stories: readonly StoryName[];
  readonly policies: readonly WhenUnreadable[];
  readonly editions: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
}

const everywhere = { policies: ['block'], editions: ['on-send', 'smart-alerts'], setting: {} } as const;

const strikesOf = (calls: readonly CallName[], { only: nth }: Fault): Strikes => ({
  calls,
  ...(nth === undefined ? {} : { nth }),
});

const callCase = (plan: CallPlan, { name, manner, fault }: NamedFault): Case => {
  const { call, besides, phase = 'send' } = plan;
  return {
    ...everywhere,
    ...plan,
    what: call,
    how: phase === 'compose' ? `${name}, while writing` : name,
    manner,
    cause: { kind: 'call', call, fault, phase },
    strikes: strikesOf([call], fault),
    prepare: (driver) => {
      if (besides !== undefined) driver.outlook.faults.set(...besides);
      driver.outlook.faults.set(call, fault);
      if (fault.type === 'meanwhile') driver.expectWriting(fault.field, fault.people);
    },
  };
};

/** Returns the names of the fault and of its manner if this value replaces a member. */
const valueNames = (value: string): Pick<Case, 'how' | 'manner'> => {
  if (value === throwing) return { how: 'throws', manner: 'throws' };
  if (value === silent) return { how: 'does nothing', manner: 'does nothing' };
  return { how: `is ${value}`, manner: 'is something else' };
};

const memberCase = (member: MemberName, value: string): Case => {
  const { path, stories = [] }: BrokenMember = brokenMembers[member];
  return {
    ...everywhere,
    ...valueNames(value),
    what: `Office: ${member}`,
    cause: { kind: 'member', member },
    stories: ['good mail', 'corrected', ...stories],
    setting: { brokenMember: breaking(path, value) },
    strikes: undefined,
    prepare: () => undefined,
  };
};

const momentCases = (): Case[] =>
  moments.map(({ how = '', prepare = () => undefined, ...rest }) => ({
    ...everywhere,
    ...rest,
    how,
    manner: how,
    prepare,
    strikes: undefined,
  }));

/** Returns the case in which every call of the item has this fault. */
const everyCallCase = ({ name, manner, fault }: NamedFault): Case => ({
  ...everywhere,
  what: 'every call of an item',
  how: name,
  manner,
  cause: { kind: 'every call', fault },
  stories: ['good mail', 'corrected'],
  policies: ['block', 'allow', 'ask'],
  strikes: strikesOf(itemCalls, fault),
  prepare: (driver) => {
    for (const call of itemCalls) driver.outlook.faults.set(call, fault);
  },
});

/** Returns every fault of the matrix once. */
export const allCases = (): Case[] => [
  ...calls.flatMap((plan) => plan.faults.map((fault) => callCase(plan, fault))),
  ...(Object.keys(brokenMembers) as MemberName[]).flatMap((member) =>
    brokenMembers[member].instead.map((value) => memberCase(member, value)),
  ),
  ...momentCases(),
  ...anyFault().map(everyCallCase),
];
