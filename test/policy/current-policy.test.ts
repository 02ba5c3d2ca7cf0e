import { describe, expect, it } from 'vitest';
import { usGov } from '../../src/detector/data/packs/us-gov.ts';
import { currentPolicy } from '../../src/policy/current-policy.ts';
import { defaultPolicy } from '../../src/policy/parse-policy.ts';

describe('currentPolicy', () => {
  it('is the default policy if nothing was baked in', () => {
    expect(currentPolicy(undefined)).toEqual({ ok: true, policy: defaultPolicy });
  });

  it('is the policy that was baked in', () => {
    const baked = { version: '2026-11-01', trust: ['example.com'] };
    expect(currentPolicy(baked)).toEqual({ ok: true, policy: { ...defaultPolicy, ...baked } });
  });

  it.each([null, 'army.mil', [], { protekt: [] }, { packs: ['us-army'] }])(
    'never falls back from %j',
    (baked) => {
      expect(currentPolicy(baked).ok).toBe(false);
    },
  );

  it('names a pack that this build does not hold', () => {
    const problems = [{ path: 'packs[1]', message: 'The pack `us-gov` is not part of this build.' }];
    expect(currentPolicy({ packs: ['us-mil', 'us-gov'] })).toEqual({ ok: false, problems });
    expect(currentPolicy({ packs: ['us-gov'] }, [usGov]).ok).toBe(true);
  });
});
