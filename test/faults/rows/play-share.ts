/** One process of `play-all.ts`: plays every STEP-th of the chosen rows, starting with FIRST, and reports each result. */
import { chosenRows } from './chosen-rows.ts';
import { play } from './play.ts';

const [first = '0', step = '1', ...words] = process.argv.slice(2);
const rows = chosenRows(words);
for (let at = Number(first); at < rows.length; at += Number(step)) {
  const row = rows[at];
  if (row !== undefined) process.send?.({ at, seen: await play(row) });
}
process.disconnect();
