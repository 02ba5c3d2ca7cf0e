/** What a check may remember of the files that it saw, so that it looks at the changed ones only. */
const cache = 'node_modules/.cache';

const prettier = [
  ...['prettier', '--check', '--log-level', 'warn'],
  ...['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/prettier/checked`],
];

const vitest = (project) => ({
  name: project,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
  cores: 2,
  counted: true,
});

/** The checker remembers what it knew of each file, and checks again what a change reaches. */
const types = (name, config) => ({
  name,
  command: ['tsc', '-p', config, '--incremental', '--tsBuildInfoFile', `${cache}/tsc/${config}.tsbuildinfo`],
  cores: 1,
});

/**
 * The steps of the test run, in their order: this table is the only place that says what they are.
 *
 * `cores`: a step that uses one core runs beside another one; a step that uses both waits until both are free.
 * `counted`: a run of vitest, whose tests are counted. Its name is that of its project in vitest.config.ts.
 * `rest`: only `npm run test:all` runs it (docs/contributors/testing.md says what belongs there).
 */
export const steps = [
  // The longest of those that use one core comes first. It has no cache: what it says of a file hangs on the types of others.
  { name: 'lint', command: ['eslint', '.'], cores: 1 },
  types('types', 'tsconfig.json'),
  types('types of the pure rooms', 'src/tsconfig.pure.json'),
  types('types of the send path', 'src/tsconfig.events.json'),
  { name: 'build', command: ['webpack'], cores: 1 },
  { name: 'package', command: ['tsx', 'test/package/make-package.ts'], cores: 1 },
  { name: 'format', command: [...prettier, '.'], cores: 1 },
  vitest('unit'),
  vitest('built'),
  vitest('e2e'),
  { ...vitest('built-rest'), rest: true },
  { ...vitest('e2e-rest'), rest: true },
];

/** After the steps that count tests: did every test run and pass that the threat model quotes for a promise? */
export const promises = (counted) => ({
  name: 'promises',
  command: ['tsx', 'test/promises/run.ts', ...counted.map(({ name }) => name)],
  cores: 1,
});
