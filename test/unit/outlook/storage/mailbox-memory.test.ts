import { describe, expect, it } from 'vitest';
import {
  changeMemory,
  learnFrom,
  readMailboxHosts,
  readMemory,
} from '../../../../src/outlook/storage/mailbox-memory.ts';
import { configureAddIn, type AddInConfig } from '../../../../src/review/add-in-config.ts';
import { dayOf } from '../../../../src/review/memory/day.ts';
import type { Message } from '../../../../src/review/review.ts';
import { baked } from '../../policy/baked.ts';
import { type Fault, FakeOutlook } from '../fake-outlook.ts';
import { config, settled, withClock } from '../in-outlook.ts';

const key = 'nearmiss.domains';
const now = Date.UTC(2026, 10, 25, 12);
const today = dayOf(now);

withClock(now);

const addIn = (policy?: unknown): AddInConfig => {
  const made = configureAddIn(baked(policy));
  if (!made) throw new Error('the policy is valid');
  return made;
};
const message = (...to: string[]): Message => ({
  kind: 'message',
  sender: 'lee@eu.contoso.com',
  mailbox: 'lee@northwind.example',
  recipients: to.map((address) => ({ field: 'to', address, displayName: '' })),
  kept: [],
});
const learn = (to: string, kept: readonly string[] = []) => settled(learnFrom(message(to), kept, addIn()));

describe('the domains of a mailbox', () => {
  it('are saved in one setting, without addresses, and none of the sender or the mailbox', async () => {
    const outlook = config();
    const sent = message('Sam@Fabrikam.com', 'lee@contoso.com', 'kim@northwind.example', 'kim@army.mil');
    await settled(learnFrom(sent, [], addIn()));
    expect(outlook.saved).toEqual({ [key]: `1,fabrikam.com 1 ${today}` });
  });

  it('are not saved again if nothing is new', async () => {
    const outlook = config();
    await learn('sam@fabrikam.com');
    await learn('kim@fabrikam.com');
    expect(outlook.calls('roamingSettings.saveAsync')).toBe(1);
  });

  it('are familiar at once if the sender kept an address', async () => {
    config();
    await learn('sam@fabrikam.com', ['sam@fabrikam.com']);
    await learn('sam@adatum.com');
    expect(readMailboxHosts(message('sam@fabrikam.com'), addIn()).familiar).toEqual(['fabrikam.com']);
  });

  it('are familiar at once if the sender had an address remembered', async () => {
    const outlook = config();
    const sent = { ...message('Sam@fabrikam.com', 'kim@adatum.com'), remembered: ['sam@fabrikam.com'] };
    await settled(learnFrom(sent, [], addIn()));
    expect(outlook.saved[key]).toBe(`1,adatum.com 1 ${today},fabrikam.com 1 ${today} k`);
  });

  it('are not familiar if the policy forbids learning', () => {
    const outlook = config();
    outlook.settings[key] = `1,fabrikam.com 9 ${today}`;
    expect(readMailboxHosts(message('sam@fabrikam.com'), addIn()).familiar).toEqual(['fabrikam.com']);
    expect(readMailboxHosts(message(), addIn({ learn: { mailbox: false } }))).toEqual({
      familiar: [],
      written: [],
    });
  });

  it('are never familiar if they resemble the domain of the mailbox', () => {
    const outlook = config();
    outlook.settings[key] = `1,nortwind.example 9 ${today},contso.com 9 ${today}`;
    expect(
      readMailboxHosts({ ...message('sam@contso.com'), mailbox: 'lee@northwind.com' }, addIn()).familiar,
    ).not.toContain('contso.com');
  });

  it('are added to what another window has learned, which is not lost', async () => {
    const outlook = config();
    const both = Promise.all([
      learnFrom(message('a@fabrikam.com'), [], addIn()),
      learnFrom(message('b@adatum.com'), [], addIn()),
    ]);
    await settled(both);
    expect(outlook.saved[key]).toBe(`1,adatum.com 1 ${today},fabrikam.com 1 ${today}`);
  });

  it.each<Fault>(['fail', 'never', 'null', 'throw', { code: 9019 }])(
    'stay as before if Outlook does not save them: %j',
    async (fault) => {
      const outlook = config(new FakeOutlook().fault('roamingSettings.saveAsync', fault));
      await learn('sam@fabrikam.com');
      expect(outlook.settings).toEqual({});
    },
  );

  it('are not overwritten if a newer version stored them', async () => {
    const outlook = config();
    outlook.settings[key] = '2,something else';
    await learn('sam@fabrikam.com');
    expect(outlook.settings[key]).toBe('2,something else');
    expect(readMemory()).toEqual(new Map());
  });
});

it('are none without Outlook, and changing them fails', async () => {
  expect(readMemory()).toEqual(new Map());
  expect(await changeMemory((memory) => new Map([...memory, ['a.com', { days: 1, last: 1 }]]))).toBe(false);
});
