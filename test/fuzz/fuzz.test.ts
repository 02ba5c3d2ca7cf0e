import fc from 'fast-check';
import { describe, it } from 'vitest';
import { targets } from './targets.ts';

/**
 * The same cases in every run, so that a failure is caused by the change under test. `npm run fuzz` tries
 * other cases.
 */
const seed = 20_261_125;

describe('hostile input breaks no invariant of', () => {
  it.each(targets)('$name', { timeout: 120_000 }, async ({ property, quick }) => {
    await fc.assert(property, { seed, numRuns: quick });
  });
});
