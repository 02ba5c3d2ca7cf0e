import { defineConfig } from 'vitest/config';

/** Property tests draw the same cases in every run, and each test says how often it asserts (for the step "promises"). */
const setupFiles = ['test/fixed-seed.ts', 'test/promises/count-assertions.ts'];

/**
 * Three projects: `unit` needs nothing built, `built` looks at the built bundles and
 * runs the send path's one as classic Outlook on Windows does, `e2e` runs the built add-in under the real office.js in Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/built/**', 'test/classic/**', 'test/faults/**', 'test/bench/**'],
          // Pages in jsdom are slow on a busy machine; nothing here waits for the clock.
          testTimeout: 30_000,
          // By itself vitest leaves one of two cores free.
          maxWorkers: 2,
          server: { deps: { inline: ['dt-sql-parser'] } }, // its modules import folders, which Node does not resolve
        },
      },
      {
        test: {
          name: 'built',
          setupFiles,
          include: ['test/built/**/*.test.ts', 'test/classic/**/*.test.ts', 'test/faults/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a server and a browser of its own; most of the time a browser waits.
          maxWorkers: 2,
        },
      },
    ],
  },
});
