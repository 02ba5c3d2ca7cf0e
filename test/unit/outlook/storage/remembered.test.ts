import { describe, expect, it, vi } from 'vitest';
import {
  changeRemembered,
  readRemembered,
  readSettled,
  remember,
} from '../../../../src/outlook/storage/remembered.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import { dayOf } from '../../../../src/review/memory/day.ts';
import { FakeOutlook, type Fault } from '../fake-outlook.ts';
import { config, settled, withClock } from '../in-outlook.ts';

const key = 'nearmiss.remembered';
const now = Date.UTC(2026, 10, 25, 12);
const today = dayOf(now);

withClock(now);

const policy = (allowed: boolean, days = 180) => ({ ...defaultPolicy, remember: { allowed, days } });
const add = (address: string) => remember([{ address }], defaultPolicy);

describe('remembered addresses', () => {
  it('are saved in one setting that contains nothing else', async () => {
    const outlook = config();
    expect(await settled(remember([{ address: 'Sam@gmial.com', reason: 'A friend' }], defaultPolicy))).toBe(
      true,
    );
    expect(outlook.saved).toEqual({ [key]: `1,${today} sam@gmial.com A%20friend` });
    expect(readSettled(defaultPolicy)).toEqual(['sam@gmial.com']);
  });

  it('are valid for the days that the policy allows, and not at all if it forbids them', () => {
    const outlook = config();
    outlook.settings[key] = `1,${today - 30} old@gmial.com,${today - 29} sam@gmial.com`;
    expect(readSettled(policy(true, 30))).toEqual(['sam@gmial.com']);
    expect(readSettled(policy(true, 31))).toEqual(['old@gmial.com', 'sam@gmial.com']);
    expect(readSettled(policy(false))).toEqual([]);
  });

  it('are removed with the next change once they have expired', async () => {
    const outlook = config();
    outlook.settings[key] = `1,${today - 180} old@gmial.com`;
    await settled(add('sam@gmial.com'));
    expect(readRemembered()).toEqual([{ address: 'sam@gmial.com', day: today }]);
  });

  it('are both kept if two are added at the same time', async () => {
    const outlook = config();
    const both = Promise.all([add('one@gmial.com'), add('two@gmial.com')]);
    expect(await settled(both)).toEqual([true, true]);
    expect(outlook.saved[key]).toBe(`1,${today} one@gmial.com,${today} two@gmial.com`);
  });

  it.each<Fault>(['fail', 'never', 'null', 'throw', { code: 9019 }])(
    'stay as before if Outlook does not save them: %j',
    async (fault) => {
      const outlook = config(new FakeOutlook().fault('roamingSettings.saveAsync', fault));
      expect(await settled(add('sam@gmial.com'))).toBe(false);
      expect(outlook.settings).toEqual({});
      outlook.settings[key] = `1,${today} kim@gmial.com`;
      expect(await settled(add('sam@gmial.com'))).toBe(false);
      expect(readSettled(defaultPolicy)).toEqual(['kim@gmial.com']);
    },
  );

  it('are saved even if an earlier save fails meanwhile', async () => {
    const outlook = config(new FakeOutlook().fault('roamingSettings.saveAsync', 'fail', 'twice'));
    const both = Promise.all([add('one@gmial.com'), add('two@gmial.com')]);
    expect(await settled(both)).toEqual([false, true]);
    expect(String(outlook.saved[key])).toContain('two@gmial.com');
    expect(readSettled(defaultPolicy)).toContain('two@gmial.com');
  });

  it('are not overwritten if a newer version stored them', async () => {
    const outlook = config();
    outlook.settings[key] = '2,something else';
    expect(await settled(add('sam@gmial.com'))).toBe(false);
    expect(outlook.settings[key]).toBe('2,something else');
    expect(readRemembered()).toEqual([]);
  });

  it('replace content of an unknown form', async () => {
    const outlook = config();
    outlook.settings[key] = { hostile: ['x@y'] };
    expect(readRemembered()).toEqual([]);
    expect(await settled(add('sam@gmial.com'))).toBe(true);
    expect(outlook.saved[key]).toBe(`1,${today} sam@gmial.com`);
  });

  it.each([undefined, {}, { context: {} }, { context: { roamingSettings: null } }])(
    'are none, without an exception, if this Outlook has no settings: %j',
    async (office) => {
      vi.stubGlobal('Office', office);
      expect(readRemembered()).toEqual([]);
      expect(await changeRemembered((entries) => entries)).toBe(false);
    },
  );
});
