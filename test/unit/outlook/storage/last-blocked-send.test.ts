import { describe, expect, it, vi } from 'vitest';
import { leaveBlockedSend, readBlockedSend } from '../../../../src/outlook/storage/last-blocked-send.ts';
import { FakeOutlook } from '../fake-outlook.ts';
import { config, settled, withClock } from '../in-outlook.ts';

const now = new Date('2026-11-26T14:02:00Z');

withClock(now);

const blockedSend = { policyVersion: '7', build: '1.2.3', unchecked: 'cc' } as const;

describe('the last blocked send', () => {
  it('is stored in the message with its time and without an address', async () => {
    const outlook = config();
    expect(await readBlockedSend()).toBeUndefined();
    await leaveBlockedSend(blockedSend);
    expect(await readBlockedSend()).toEqual({ at: now.getTime(), ...blockedSend });
    expect(outlook.session.get('nearmiss.stop')).not.toContain('@');
  });

  it('replaces the one before', async () => {
    config();
    await leaveBlockedSend(blockedSend);
    vi.advanceTimersByTime(60_000);
    await leaveBlockedSend({ build: '1.2.4' });
    expect(await readBlockedSend()).toEqual({ at: now.getTime() + 60_000, build: '1.2.4' });
  });

  it.each(['fail', 'never', 'null', 'throw', { value: 5 }] as const)(
    'is undefined if reading misbehaves: %j',
    async (fault) => {
      const outlook = config().fault('sessionData.getAsync', fault);
      await leaveBlockedSend(blockedSend);
      expect(outlook.session.size).toBe(1);
      expect(await settled(readBlockedSend(), 2000)).toBeUndefined();
    },
  );

  it.each(['fail', 'never', 'null', 'throw'] as const)(
    'delays nobody if writing misbehaves: %s',
    async (fault) => {
      config().fault('sessionData.setAsync', fault);
      await expect(settled(leaveBlockedSend(blockedSend), 2000)).resolves.toBeUndefined();
    },
  );

  it('is undefined if the client has no session data', async () => {
    config(new FakeOutlook({ mailbox: 10 }));
    await leaveBlockedSend(blockedSend);
    expect(await readBlockedSend()).toBeUndefined();
  });
});
