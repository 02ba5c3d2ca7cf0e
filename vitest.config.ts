import { defineConfig } from 'vitest/config';

/**
 * Property tests use the same cases in every run, and each test counts its assertions (for the step
 * "promises").
 */
const setupFiles = ['test/fixed-seed.ts', 'test/promises/count-assertions.ts'];

/** Slow tests that rarely find something new: `npm run test:all` runs them last. */
const rest = 'test/**/*.rest.test.ts';

const notBuilt = ['test/e2e/**', 'test/built/**', 'test/classic/**', 'test/faults/**', 'test/bench/**'];

/** By default vitest leaves one of two cores free. */
const maxWorkers = 2;

/** A slow test does what several ordinary ones do. */
const restTimeout = 180_000;

/**
 * Tests of functions that keep no state. Their files share the modules of a worker, which are loaded once
 * instead of once per file.
 */
const pure = [
  'test/unit/detector/{address,context,data,evidence,explain,rules,scoring,similarity,targets,verdicts}/**/*.test.ts',
  'test/unit/policy/**/*.test.ts',
  'test/unit/review/{doubts,keep,outcome}/**/*.test.ts',
  'test/unit/text/{admin,compose,names}/**/*.test.ts',
  'test/fuzz/**/*.test.ts',
];

const unit = {
  setupFiles,
  // Pages in jsdom are slow on a busy machine; no test here waits for real time.
  testTimeout: 30_000,
  maxWorkers,
  // Its modules import folders, which Node cannot resolve.
  server: { deps: { inline: ['dt-sql-parser'] } },
};

const built = { setupFiles, testTimeout: 60_000, maxWorkers };

/** Each file has its own server and browser, which wait most of the time. */
const e2e = { setupFiles, testTimeout: 60_000, hookTimeout: 120_000, maxWorkers };

/**
 * Each project is a step of the test run (`test/run/steps.mjs`). `pure` and `unit` need no build, `built`
 * examines the built bundles and runs the send path's bundle as classic Outlook on Windows does, and `e2e`
 * runs the built add-in with the real office.js in Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...unit, name: 'pure', include: pure, exclude: [rest], isolate: false } },
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...notBuilt, ...pure, rest],
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
