/**
 * The step "promises" of the test run: every test that docs/administrators/threat-model.md quotes must be among the tests of this run, and have passed.
 * `tsx test/promises/run.ts unit e2e` says which steps were chosen; tests of the other steps could not be seen, and it says so.
 */
import { reportOn } from './report-on.ts';
import { testsOf } from './reports.ts';
import { stepOf } from './step-of.ts';
import { promisesIn, threatModel } from './threat-model.ts';

const chosen = process.argv.slice(2);
const ran = new Map(chosen.map((step) => [step, testsOf('dist/test-results', step)]));
const { held, broken, unseen } = reportOn(promisesIn(threatModel()), stepOf, ran);
for (const line of [...unseen, ...broken]) console.log(line);
console.log(
  `${held} quoted tests passed, ${broken.length} did not, ${unseen.length} were not part of this run`,
);
process.exitCode = broken.length > 0 || held === 0 ? 1 : 0;
