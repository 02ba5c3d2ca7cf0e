import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

/**
 * The unit tests of the mutated layers. They share one module graph (`isolate: false`): Stryker switches
 * mutants on inside it, and loading the tables for each test file would take most of the time.
 */
export default defineConfig({
  test: {
    include: [`test/unit/${process.env.MUTATED_LAYER ?? '{detector,policy,review}'}/**/*.test.ts`],
    exclude: [
      // About the contents of tables.
      'test/unit/detector/data/packs.test.ts',
      // Counts the engine's steps, which would include Stryker's.
      'test/unit/{detector,review}/cost.test.ts',
      // Benchmarks: they take seconds for each mutant, and what they find should have a test of its own.
      'test/unit/detector/ratchet.test.ts',
      'test/unit/review/traffic/**',
    ],
    globalSetup: 'test/whole-run-folder.ts',
    setupFiles: ['test/mutation/setup.ts'],
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
  },
});
