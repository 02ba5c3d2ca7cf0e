import type { IRawProperty, Parameters as Options } from 'fast-check';
import { vi } from 'vitest';

/**
 * Examples per property: enough to notice most mutants. A mutant that needs more of them needs a test of its
 * own.
 */
const most = 30;

/**
 * Uses the same few examples for every mutant, so that a score can be reproduced, and does not shrink a
 * failure.
 */
vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  const assert = ((property: IRawProperty<unknown>, parameters?: Options<unknown>) =>
    real.assert(property, {
      ...parameters,
      seed: 20_261_125,
      numRuns: Math.min(most, parameters?.numRuns ?? most),
      endOnFailure: true,
    })) as typeof real.assert;
  return { ...real, assert, default: { ...real.default, assert } };
});
