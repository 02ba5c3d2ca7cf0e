/**
 * `npm run matrix`: plays every row of the fault matrix and prints what broke a promise, and a summary. With words behind it, as
 * `npm run matrix -- recipients.set never`, only the rows whose name has them all; with `some` first, each fault once in each edition.
 */
import { editions, type Edition } from '../../src/playground/host/edition.ts';
import { broken } from './laws.ts';
import { playAll } from './play-all.ts';
import { allRows, rowName } from './rows.ts';
import { table } from './summary.ts';

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
const longest = Math.max(0, ...played.flatMap(({ seen }) => seen.decided.map(({ took }) => took)));
console.log(
  `\n${played.length} rows, ${failures} broken, in ${seconds()}; the longest Send took ${longest / 1000} s of their clock.`,
);
process.exitCode = failures > 0 ? 1 : 0;
