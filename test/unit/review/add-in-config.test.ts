import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { configureAddIn, isoDay } from '../../../src/review/add-in-config.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { baked } from '../policy/baked.ts';

describe('configuring the add-in', () => {
  it('uses the default policy if none was packaged', () => {
    expect(configureAddIn(undefined)?.policy).toEqual(defaultPolicy);
  });

  it('builds the known domains from the packaged policy', () => {
    const config = configureAddIn(baked({ protect: ['unit.example'] }), '2026-11-24');
    const message = {
      kind: 'message',
      sender: 'me@elsewhere.example',
      recipients: [{ field: 'to', address: 'kim@unti.example', displayName: '' }],
      kept: [],
    } as const;
    if (!config) throw new Error('the policy is valid');
    const { doubts } = openReview(message, config.policy, config.knownDomains);
    expect(doubts[0]?.findings[0]?.suggestions[0]?.address).toBe('kim@unit.example');
  });

  it('knows the age of its lists if the current day is known', () => {
    const isStale = (today?: string) => configureAddIn(undefined, today)?.knownDomains.isStale('2026-01-01');
    expect([isStale('2026-06-01'), isStale('2099-01-01'), isStale()]).toEqual([false, true, false]);
  });

  it('builds the known domains only once', () => {
    const config = configureAddIn(undefined);
    expect(config?.knownDomains).toBeDefined();
    expect(config?.knownDomains).toBe(config?.knownDomains);
  });

  it.each([[null], ['army.mil'], [{ protect: 5 }], ['{"form":2,"policy":{}}']])(
    'returns nothing for an invalid policy: %j',
    (value) => {
      expect(configureAddIn(value)).toBeUndefined();
    },
  );
});

describe('isoDay', () => {
  it('is the day in UTC', () => {
    expect(isoDay(new Date('2026-11-25T23:59:59-02:00'))).toBe('2026-11-26');
  });

  it('is undefined for an invalid time, so that the add-in still starts', () => {
    expect(isoDay(new Date(NaN))).toBeUndefined();
  });
});
