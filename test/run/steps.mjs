/**
 * The steps of the test run, in their order: this table is the only place that says what they are.
 *
 * `cores`: a step that uses one core runs beside another one; a step that uses both waits until both are free.
 * `counted`: a run of vitest, whose tests are counted. Its name is that of its project in vitest.config.ts.
 * `rest`: only `npm run test:all` runs it (docs/testing.md says what belongs there).
 */
const vitest = (project) => ({
  name: project,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
  cores: 2,
  counted: true,
});

export const steps = [
  // The longest of those that use one core comes first.
  { name: 'lint', command: ['eslint', '.'], cores: 1 },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'], cores: 1 },
  { name: 'types of the pure rooms', command: ['tsc', '-p', 'src/tsconfig.pure.json'], cores: 1 },
  { name: 'types of the send path', command: ['tsc', '-p', 'src/tsconfig.events.json'], cores: 1 },
  { name: 'build', command: ['webpack'], cores: 1 },
  { name: 'package', command: ['tsx', 'test/make-package.ts'], cores: 1 },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], cores: 1 },
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
