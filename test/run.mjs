/**
 * `npm test`: installs what is missing, runs every check in turn and prints one line of counts at the end.
 * Plain Node, so that it runs before anything is installed. `npm test -- unit e2e` runs only those steps.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installDependencies } from '../.ci/prepare.mjs';
import { prepareTestBrowser } from '../.ci/test-browser.mjs';

const results = 'dist/test-results';
const vitest = (project) => ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];

/**
 * Each step is one command; a vitest step counts its tests, any other counts as one. What is done aside has a core for itself until the tests
 * begin, and prints when it is done.
 */
const steps = [
  { name: 'lint', command: ['eslint', '.'], aside: true },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the pure rooms', command: ['tsc', '-p', 'src/tsconfig.pure.json'] },
  { name: 'types of the send path', command: ['tsc', '-p', 'src/tsconfig.events.json'] },
  { name: 'unit', command: vitest('unit'), counted: true },
  { name: 'build', command: ['webpack'] },
  { name: 'package', command: ['tsx', 'test/make-package.ts'] },
  { name: 'built', command: vitest('built'), counted: true },
  { name: 'e2e', command: vitest('e2e'), counted: true },
];

/** After the steps that count tests: did every test run and pass that the threat model quotes for a promise? */
const promises = (counted) => ({
  name: 'promises',
  command: ['tsx', 'test/promises/run.ts', ...counted.map(({ name }) => name)],
});

const run = async ({ name, command, counted, aside }) => {
  const started = Date.now();
  const file = `${results}/${name}.json`;
  const words = counted ? [...command, `--outputFile.json=${file}`] : command;
  if (!aside) console.log(`\n── ${name} ──`);
  const child = spawn('npx', ['--no-install', ...words], {
    stdio: aside ? 'pipe' : 'inherit',
    env: process.env,
    shell: process.platform === 'win32',
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => printed.push(piece));
  const [status] = await once(child, 'close');
  if (aside) console.log(`\n── ${name} ──\n${Buffer.concat(printed)}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
  return { name, ok: status === 0, ...(counted ? countTests(file) : { passed: status === 0 ? 1 : 0 }) };
};

/** One after the other, but for what is done aside. */
const runAll = async (chosen) => {
  const outcomes = [];
  const aside = chosen.filter((step) => step.aside).map(run);
  for (const step of chosen.filter((one) => !one.aside)) {
    if (step.counted) outcomes.push(...(await Promise.all(aside.splice(0))));
    outcomes.push(await run(step));
  }
  return [...outcomes, ...(await Promise.all(aside))];
};

/** A run that died before it could write its counts is a failure of its own (`tally`). */
const countTests = (file) => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0 };
  }
};

const tally = (outcomes) => {
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const failed = outcomes.reduce((sum, one) => sum + (one.ok ? 0 : Math.max(1, one.failed ?? 1)), 0);
  const broken = outcomes.filter((one) => !one.ok).map((one) => one.name);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}
installDependencies();
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
if (chosen.some((step) => step.name === 'e2e')) process.env['CHROMIUM'] = prepareTestBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counted = chosen.filter((step) => step.counted);
const outcomes = await runAll(counted.length > 0 ? [...chosen, promises(counted)] : chosen);
process.exitCode = tally(outcomes) > 0 ? 1 : 0;
