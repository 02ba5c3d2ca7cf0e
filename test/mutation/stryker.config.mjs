// @ts-check
/**
 * Stryker makes one change at a time in a layer (`<` becomes `<=`, a text or a function body becomes empty)
 * and runs the tests of that layer. A change that no test notices shows behaviour without a test. `run.ts`
 * chooses the layer.
 */
const { MUTATED_LAYER: layer, MUTATED_FILES: files } = process.env;
if (!layer || !files) throw new Error('Run `npm run mutation`.');
const folder = `dist/mutation/${layer}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files.split(','),
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Code that runs once when a file is loaded (weights, lists of characters) would need every test for every
  // change.
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
