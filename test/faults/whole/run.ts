/**
 * `npm run matrix` plays every row of the fault matrix, prints the rows that broke a promise and a summary, and writes
 * the result for `npm run reliability`. With words (`npm run matrix -- recipients.set never`) it plays only the rows
 * whose names contain them all. If the first word is `some`, it plays each fault once in each edition; if it is
 * `sample`, the rows of `npm test`.
 */
import { editions, type Edition } from '../../../src/playground/host/manifest/edition.ts';
import { broken } from '../invariants/invariants.ts';
import { playAll } from '../rows/play-all.ts';
import { allRows, rowName } from '../rows/rows.ts';
import { table } from './summary.ts';
import { longestSend, wholeRunOf, writeWholeRun } from './whole-run.ts';

const words = process.argv.slice(2);
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;

let failures = 0;
let count = 0;
const played = await playAll(words, ({ row, seen }) => {
  count += 1;
  if (count % 500 === 0) console.error(`${count} rows, ${failures} broken, ${seconds()}`);
  const wrong = broken(row, seen);
  if (wrong.length === 0) return;
  failures += 1;
  console.log(`${rowName(row)}\n  ${wrong.join('\n  ')}`);
});

const all = allRows();
for (const edition of Object.keys(editions) as Edition[])
  console.log(`\n${edition}\n${table(edition, played, all)}`);
if (played.length === all.length) writeWholeRun(wholeRunOf(played, failures));
console.log(
  `\n${played.length} rows, ${failures} broken, in ${seconds()}; the longest Send took ${longestSend(played)} s of their clock.`,
);
process.exitCode = failures > 0 ? 1 : 0;
