import { describe, expect, it, vi } from 'vitest';
import { leaveStop, readStop } from '../../src/outlook/last-stop.ts';
import { FakeOutlook } from './fake-outlook.ts';
import { installed, settled, withClock } from './in-outlook.ts';

const now = new Date('2026-11-26T14:02:00Z');

withClock(now);

const stop = { policyVersion: '7', build: '1.2.3', unchecked: 'cc' } as const;

describe('the last stop', () => {
  it('stays with the message, with its time', async () => {
    const outlook = installed();
    expect(await readStop()).toBeUndefined();
    await leaveStop(stop);
    expect(await readStop()).toEqual({ at: now.getTime(), ...stop });
    expect(outlook.session.get('nearmiss.stop')).not.toContain('@');
  });

  it('is the newest one', async () => {
    installed();
    await leaveStop(stop);
    vi.advanceTimersByTime(60_000);
    await leaveStop({ build: '1.2.4' });
    expect(await readStop()).toEqual({ at: now.getTime() + 60_000, build: '1.2.4' });
  });

  it.each(['fail', 'never', 'null', 'throw', { value: 5 }] as const)(
    'is nothing when reading does: %j',
    async (fault) => {
      const outlook = installed().fault('sessionData.getAsync', fault);
      await leaveStop(stop);
      expect(outlook.session.size).toBe(1);
      expect(await settled(readStop(), 2000)).toBeUndefined();
    },
  );

  it.each(['fail', 'never', 'null', 'throw'] as const)(
    'holds nobody up when writing does: %s',
    async (fault) => {
      installed().fault('sessionData.setAsync', fault);
      await expect(settled(leaveStop(stop), 2000)).resolves.toBeUndefined();
    },
  );

  it('is nothing where the client has no session data', async () => {
    installed(new FakeOutlook({ mailbox: 10 }));
    await leaveStop(stop);
    expect(await readStop()).toBeUndefined();
  });
});
