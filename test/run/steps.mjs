/** The folder of the checks' caches, which let them skip unchanged files. */
const cache = 'node_modules/.cache';

/** The plugin formats as Prettier does, but parses scripts in half the time. */
const prettier = [
  ...['prettier', '--check', '--log-level', 'warn', '--plugin', '@prettier/plugin-oxc'],
  ...['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/prettier/checked`],
];

const reporters = ['--reporter=default', '--reporter=json'];

/** Runs projects of vitest.config.ts: by default the one that has the step's name. */
const vitest = (name, projects = [name]) => ({
  name,
  projects,
  command: ['vitest', 'run', ...projects.flatMap((one) => ['--project', one]), ...reporters],
  cores: 2,
  counted: true,
});

/**
 * TypeScript 7, by its path: TypeScript 6, which ESLint and some tests need, has a program of the same name.
 * It keeps what it knows of each file, and checks only files that a change affects.
 */
const types = (name, config) => ({
  name,
  command: [
    ...['node', 'node_modules/typescript-7/bin/tsc', '-p', config],
    ...['--incremental', '--tsBuildInfoFile', `${cache}/tsc/${config}.tsbuildinfo`],
  ],
  cores: 1,
});

/** Makes one of the packages that later steps examine. */
const makePackage = (name, which) => ({
  name,
  command: ['tsx', 'test/package/make-package.ts', which],
  cores: 1,
});

/**
 * The steps of the test run, in order. This table is the only place that defines them.
 *
 * - `cores`: two steps with one core run side by side; a step with two waits until both are free.
 * - `counted`: a run of vitest, whose tests are counted, and `projects` which of vitest.config.ts it runs.
 * - `rest`: a slow step that only `npm run test:all` runs (docs/contributors/testing.md says what belongs
 * there).
 */
export const steps = [
  { name: 'lint', command: ['eslint', '.'], cores: 1 },
  { name: 'typed lint', command: ['oxlint'], cores: 1 },
  types('types', 'tsconfig.json'),
  types('types of the pure layers', 'src/tsconfig.pure.json'),
  types('types of the send path', 'src/tsconfig.events.json'),
  {
    name: 'imports',
    command: [
      'depcruise',
      'src',
      'build',
      'tools',
      'webpack.config.ts',
      '--config',
      '.dependency-cruiser.mjs',
    ],
    cores: 1,
  },
  { name: 'build', command: ['webpack'], cores: 1 },
  makePackage('package', 'ordinary'),
  { name: 'format', command: [...prettier, '.'], cores: 1 },
  vitest('unit', ['unit', 'pages', 'alone']),
  vitest('built'),
  vitest('e2e'),
  { ...makePackage('agency-package', 'agency'), rest: true },
  { ...vitest('unit-rest'), rest: true },
  { ...vitest('built-rest'), rest: true },
  { ...vitest('e2e-rest'), rest: true },
];

/**
 * Runs after the counted steps, and checks that every test that the threat model quotes for a promise ran and
 * passed.
 */
export const promises = (counted) => ({
  name: 'promises',
  command: ['tsx', 'test/promises/run.ts', ...counted.map(({ name }) => name)],
  cores: 1,
});
