import { defineConfig } from 'vitest/config';

/** Property tests draw the same cases in every run, and each test says how often it asserts (for the step "promises"). */
const setupFiles = ['test/fixed-seed.ts', 'test/promises/count-assertions.ts'];

/** What is slow and rarely tells something new: `npm run test:all` runs it after all else. */
const rest = 'test/**/*.rest.test.ts';

const notBuilt = ['test/e2e/**', 'test/built/**', 'test/classic/**', 'test/faults/**', 'test/bench/**'];

/** By itself vitest leaves one of two cores free. */
const maxWorkers = 2;

/** A test of the rest does what several everyday ones do. */
const restTimeout = 180_000;

const built = { setupFiles, testTimeout: 60_000, maxWorkers };

/** Each file has a server and a browser of its own; most of the time a browser waits. */
const e2e = { setupFiles, testTimeout: 60_000, hookTimeout: 120_000, maxWorkers };

/**
 * A project is a step of the test run (`test/run/steps.mjs`). `unit` needs nothing built, `built` looks at the built bundles and runs the send
 * path's one as classic Outlook on Windows does, `e2e` runs the built add-in under the real office.js in Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...notBuilt, rest],
          // Pages in jsdom are slow on a busy machine; nothing here waits for the clock.
          testTimeout: 30_000,
          maxWorkers,
          server: { deps: { inline: ['dt-sql-parser'] } }, // its modules import folders, which Node does not resolve
        },
      },
      {
        test: {
          ...built,
          name: 'built',
          include: ['test/built/**/*.test.ts', 'test/classic/**/*.test.ts', 'test/faults/**/*.test.ts'],
          exclude: [rest],
        },
      },
      { test: { ...e2e, name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: [rest] } },
      {
        test: {
          ...built,
          name: 'built-rest',
          testTimeout: restTimeout,
          include: ['test/{built,classic,faults}/**/*.rest.test.ts'],
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e-rest',
          include: ['test/e2e/**/*.rest.test.ts'],
          testTimeout: restTimeout,
        },
      },
    ],
  },
});
