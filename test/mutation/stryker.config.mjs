// @ts-check
/**
 * Stryker changes one thing at a time in a room (a `<` becomes `<=`, a text becomes empty, a body goes) and runs the tests of that room. A
 * change that no test notices is a law that nobody wrote down. `npm run mutation` says which room (`run.ts`).
 */
const room = process.env['MUTATED_ROOM'];
if (!room) throw new Error('Run `npm run mutation`, or set MUTATED_ROOM to a room.');
const folder = `dist/mutation/${room}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    `src/${room}/**/*.ts`,
    // Tables and the tools that make them: their words are data, compared with their sources by the drift check.
    '!src/detector/data/**',
    // What reads the tables in the send path is code all the same.
    `src/${room}/data/{hashed-set,gov-registry}.ts`,
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is evaluated once when a file is read (weights, lists of signs) would need every test for every change.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: `${folder}/incremental.json`,
  tempDirName: 'dist/mutation/sandbox',
  ignorePatterns: ['/dist', '/coverage', '/docs/images', '/test/bench/data', '/test/e2e'],
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: `${folder}/index.html` },
  jsonReporter: { fileName: `${folder}/mutation.json` },
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  allowEmpty: false,
};
