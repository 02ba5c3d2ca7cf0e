import { defineConfig } from 'vitest/config';

/**
 * Property tests use the same cases in every run, and each test counts its assertions (for the step
 * "promises").
 */
const setupFiles = ['test/fixed-seed.ts', 'test/promises/count-assertions.ts'];

/** Creates the folder for temporary files of a run. */
const globalSetup = 'test/whole-run-folder.ts';

/** Slow tests that rarely find something new: `npm run test:all` runs them last. */
const rest = 'test/**/*.rest.test.ts';

const notBuilt = [
  'test/e2e/**',
  'test/screen-reader/**',
  'test/built/**',
  'test/classic/**',
  'test/faults/**',
  'test/bench/**',
];

/** By default vitest leaves one of two cores free. */
const maxWorkers = 2;

/** A slow test does what several ordinary ones do. */
const restTimeout = 180_000;

/**
 * Tests that need modules of their own: they count the steps of code from its loading on, load a module anew
 * for each test, or replace one by another. All other files of a worker share their modules, which are loaded
 * once instead of once per file.
 */
const alone = [
  'test/unit/**/*cost.test.ts',
  'test/unit/{commands,events,fallback}/index.test.ts',
  'test/unit/text/load/loaded-words.test.ts',
  'test/run/rest.test.ts',
];

/** Tests of pages, which share one jsdom. */
const pages = 'test/unit/**/*.test.tsx';

const unit = {
  globalSetup,
  setupFiles,
  // Pages in jsdom are slow on a busy machine; no test here waits for real time.
  testTimeout: 30_000,
  maxWorkers,
  // Its modules import folders, which Node cannot resolve.
  server: { deps: { inline: ['dt-sql-parser'] } },
};

const built = { globalSetup, setupFiles, testTimeout: 60_000, maxWorkers };

/**
 * Chromium sometimes never acknowledges a click that removes the frame which was clicked: the click is then
 * the last line of Playwright's log (seen once in some thousand clicks). Such a test runs again, and the
 * report names it (`retry x1`).
 */
const unacknowledgedClick = /performing click action\S*\s*$/;

/** The files of a worker share its modules, and so one server and one browser. */
const e2e = {
  globalSetup,
  setupFiles,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers,
  isolate: false,
  retry: { count: 1, condition: unacknowledgedClick },
};

/**
 * The steps of the test run (`test/run/steps.mjs`) run these projects: the step `unit` those three that need no
 * build, and each other step the one of its name. `built` examines the built bundles and runs the send path's bundle as classic Outlook on Windows does, and `e2e`
 * runs the built add-in with the real office.js in Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...notBuilt, ...alone, rest],
          isolate: false,
        },
      },
      {
        test: {
          ...unit,
          name: 'pages',
          environment: 'jsdom',
          setupFiles: [...setupFiles, 'test/unit/ui/setup.ts'],
          include: [pages],
          exclude: alone,
          isolate: false,
        },
      },
      { test: { ...unit, name: 'alone', include: alone } },
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
          ...e2e,
          name: 'screen-reader',
          include: ['test/screen-reader/**/*.test.ts'],
          testTimeout: restTimeout,
        },
      },
      {
        test: {
          ...unit,
          name: 'unit-rest',
          testTimeout: restTimeout,
          include: ['test/unit/**/*.rest.test.{ts,tsx}'],
        },
      },
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
