/**
 * `npm test` and `npm run test:all`: installs missing dependencies, runs the checks and prints one line of
 * counts at the end. Plain Node, so that it runs before anything is installed. `npm test -- unit e2e` runs
 * only those steps.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { installDependencies } from '../../tools/test-browser/prepare.mjs';
import { prepareTestBrowser } from '../../tools/test-browser/test-browser.mjs';
import { play, results } from './play.mjs';
import { schedule } from './schedule.mjs';
import { promises } from './steps.mjs';
import { wanted } from './wanted.mjs';

const asked = () => {
  try {
    return wanted(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
};

/** Runs the chosen steps, except slow steps that would start too late. */
const runAll = async ({ chosen, minutes }, started = Date.now()) => {
  const left = [];
  const mayStart = (step) => {
    const late = step.rest === true && Date.now() - started > minutes * 60_000;
    if (late) left.push(step.name);
    return !late;
  };
  const outcomes = await schedule(chosen, play, mayStart);
  const counted = chosen.filter((step) => step.counted && !left.includes(step.name));
  if (counted.length > 0) outcomes.push(await play(promises(counted), true));
  return { outcomes, left };
};

const tally = ({ outcomes, left }) => {
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const failed = outcomes.reduce((sum, one) => sum + (one.ok ? 0 : Math.max(1, one.failed ?? 1)), 0);
  const broken = outcomes.filter((one) => !one.ok).map((one) => one.name);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  if (left.length > 0) console.log(`\nLeft out, as the time was up: ${left.join(', ')} (npm run test:all)`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
};

const { chosen, minutes } = asked();
const needsBrowser = chosen.some(({ name }) => name.startsWith('e2e'));
installDependencies();
if (needsBrowser) process.env['CHROMIUM'] = prepareTestBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.exitCode = tally(await runAll({ chosen, minutes })) > 0 ? 1 : 0;
