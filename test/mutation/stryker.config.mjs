// @ts-check
/**
 * Stryker changes one thing at a time in a room (a `<` becomes `<=`, a text becomes empty, a body goes) and runs the tests of that room. A
 * change that no test notices is a law that nobody wrote down. `npm run mutation` says which room (`run.ts`).
 */
const { MUTATED_ROOM: room, MUTATED_FILES: files } = process.env;
if (!room || !files) throw new Error('Run `npm run mutation`.');
const folder = `dist/mutation/${room}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files.split(','),
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is evaluated once when a file is read (weights, lists of signs) would need every test for every change.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 8_000,
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
