import fc from 'fast-check';
import { describe, it } from 'vitest';
import { targets } from './targets.ts';

/** Always the same cases here, so that a change is never stopped by luck; `npm run fuzz` tries others for as long as one likes. */
const seed = 20_261_125;

describe('hostile input breaks no law of', () => {
  it.each(targets)('$name', { timeout: 120_000 }, async ({ property, quick }) => {
    await fc.assert(property, { seed, numRuns: quick });
  });
});
