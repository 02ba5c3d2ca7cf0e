import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../../src/policy/default-policy.ts';
import { readPolicy } from '../../../../../src/playground/read-policy.ts';
import { samplePolicy, shippedPolicy } from '../../../../../src/playground/page/settings/policy-texts.ts';

describe('the policies in the playground’s editor', () => {
  it('begin with the policy that Nearmiss comes with', () => {
    expect(readPolicy(shippedPolicy)).toEqual({ ok: true, policy: defaultPolicy });
  });

  it('include a valid sample', () => {
    expect(readPolicy(samplePolicy)).toMatchObject({ ok: true, policy: { version: 'playground' } });
  });
});
