import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

/**
 * The unit tests of the rooms that are mutated. One module graph for all of them (`isolate: false`): a mutant is switched on inside it, and
 * reading the tables anew for each file of tests would take most of the time.
 */
export default defineConfig({
  test: {
    include: [`test/unit/${process.env.MUTATED_ROOM ?? '{detector,policy,review}'}/**/*.test.ts`],
    exclude: [
      // About the contents of tables.
      'test/unit/detector/data/packs.test.ts',
      // Counts the steps of the engine, and those of Stryker with them.
      'test/unit/detector/cost.test.ts',
      // A benchmark: seconds for each mutant, and what it finds should have a test with a name.
      'test/unit/detector/ratchet.test.ts',
    ],
    setupFiles: ['test/mutation/setup.ts'],
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
  },
});
