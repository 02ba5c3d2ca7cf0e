/**
 * `npm run matrix`: plays every row of the fault matrix and prints what broke a promise. With words behind it, as
 * `npm run matrix -- recipients.set`, only the rows whose name has them all. `npm run reliability` plays those of `npm test`
 * and writes their summary into docs/reliability.md.
 */
import { writeFileSync } from 'node:fs';
import { editions, type Edition } from '../../src/playground/host/edition.ts';
import { broken } from './laws.ts';
import { play } from './play.ts';
import { markOf, readReliability, reliabilityPage, withPart } from './reliability-page.ts';
import { allRows, rowName, someRows, type Row } from './rows.ts';
import { table, type Played } from './summary.ts';

const [command, ...wanted] = process.argv.slice(2);
const writes = command === '--write';
const words = [...(writes || command === undefined ? [] : [command]), ...wanted];
const all = allRows();
const rows = (writes ? someRows(all) : all).filter((row) =>
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

const names = Object.keys(editions) as Edition[];
if (writes) {
  const text = names.reduce(
    (page, edition) => withPart(page, markOf[edition], table(edition, played, all)),
    readReliability(),
  );
  writeFileSync(reliabilityPage, text);
} else for (const edition of names) console.log(`\n${edition}\n${table(edition, played, all)}`);
const longest = Math.max(0, ...played.flatMap(({ seen }) => seen.decided.map(({ took }) => took)));
console.log(
  `\n${rows.length} rows, ${failures} broken; the longest Send took ${longest / 1000} s of their clock.`,
);
process.exitCode = failures > 0 ? 1 : 0;
