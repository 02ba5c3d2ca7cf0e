import { expect, it } from 'vitest';
import { silenceFor } from '../../src/cli/silence-for.ts';
import { knownGood } from '../../src/detector/data/known-good.generated.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';

it('makes the list of silenced domains once for all policies that name the same domains', () => {
  const trusting = { ...defaultPolicy, trust: ['gmial.com'] };
  const silenced = silenceFor(trusting);
  expect(silenceFor({ ...trusting, version: 'winter', deny: [{ domain: '.ml', reason: 'No.' }] })).toBe(
    silenced,
  );
  expect(silenceFor({ ...defaultPolicy, version: 'winter' })).toBe(knownGood.domains);
  expect(silenced).not.toEqual(knownGood.domains);
});
