import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { install, isoDay } from '../../src/review/installed.ts';
import { openReview } from '../../src/review/open-review.ts';
import { baked } from '../policy/baked.ts';

describe('install', () => {
  it('takes the default policy where none was packaged', () => {
    expect(install(undefined)?.policy).toEqual(defaultPolicy);
  });

  it('makes a directory of the packaged policy', () => {
    const installed = install(baked({ protect: ['unit.example'] }), '2026-11-24');
    const message = {
      kind: 'message',
      sender: 'me@elsewhere.example',
      recipients: [{ field: 'to', address: 'kim@unti.example', displayName: '' }],
      kept: [],
    } as const;
    if (!installed) throw new Error('the policy is valid');
    const { doubts } = openReview(message, installed.policy, installed.directory);
    expect(doubts[0]?.findings[0]?.suggestions[0]?.address).toBe('kim@unit.example');
  });

  it('knows how old its lists are, where the day is known', () => {
    const isStale = (today?: string) => install(undefined, today)?.directory.isStale('2026-01-01');
    expect([isStale('2026-06-01'), isStale('2099-01-01'), isStale()]).toEqual([false, true, false]);
  });

  it('makes the directory once', () => {
    const installed = install(undefined);
    expect(installed?.directory).toBeDefined();
    expect(installed?.directory).toBe(installed?.directory);
  });

  it.each([[null], ['army.mil'], [{ protect: 5 }], ['{"form":2,"policy":{}}']])(
    'gives nothing for a policy that is not valid: %j',
    (value) => {
      expect(install(value)).toBeUndefined();
    },
  );
});

describe('isoDay', () => {
  it('is the day in UTC', () => {
    expect(isoDay(new Date('2026-11-25T23:59:59-02:00'))).toBe('2026-11-26');
  });

  it('is undefined where the clock says no time: that must not keep the add-in from starting', () => {
    expect(isoDay(new Date(NaN))).toBeUndefined();
  });
});
