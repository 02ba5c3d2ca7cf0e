import { expect, it } from 'vitest';
import { knownLegitimateFor } from '../../../../src/cli/inputs/exempt-for.ts';
import { knownGood } from '../../../../src/detector/data/known-good.generated.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';

it('the known-legitimate list is computed once for all policies with the same domains', () => {
  const trusting = { ...defaultPolicy, trust: ['gmial.com'] };
  const knownLegitimate = knownLegitimateFor(trusting);
  expect(
    knownLegitimateFor({ ...trusting, version: 'winter', deny: [{ domain: '.ml', reason: 'No.' }] }),
  ).toBe(knownLegitimate);
  expect(knownLegitimateFor({ ...defaultPolicy, version: 'winter' })).toBe(knownGood.domains);
  expect(knownLegitimate).not.toEqual(knownGood.domains);
});
