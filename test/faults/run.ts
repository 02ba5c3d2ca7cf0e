/**
 * `npm run matrix`: plays every row of the fault matrix and prints what broke a promise, and a summary. With words behind it, as
 * `npm run matrix -- recipients.set never`, only the rows whose name has them all; with `some` first, each fault once in each edition.
 */
import { editions, type Edition } from '../../src/playground/host/edition.ts';
import { broken } from './laws.ts';
import { play } from './play.ts';
import { allRows, rowName, someRows, type Row } from './rows.ts';
import { table, type Played } from './summary.ts';

const given = process.argv.slice(2);
const isSome = given[0] === 'some';
const words = isSome ? given.slice(1) : given;
const all = allRows();
const rows = (isSome ? someRows(all) : all).filter((row) =>
  words.every((word) => rowName(row).includes(word)),
);

let failures = 0;
const played: Played[] = [];
const one = async (row: Row): Promise<void> => {
  const seen = await play(row);
  played.push({ row, seen });
  const wrong = broken(row, seen);
  if (wrong.length === 0) return;
  failures += 1;
  console.log(`${rowName(row)}\n  ${wrong.join('\n  ')}`);
};
for (const row of rows) await one(row);

for (const edition of Object.keys(editions) as Edition[])
  console.log(`\n${edition}\n${table(edition, played, all)}`);
const longest = Math.max(0, ...played.flatMap(({ seen }) => seen.decided.map(({ took }) => took)));
console.log(
  `\n${rows.length} rows, ${failures} broken; the longest Send took ${longest / 1000} s of their clock.`,
);
process.exitCode = failures > 0 ? 1 : 0;
