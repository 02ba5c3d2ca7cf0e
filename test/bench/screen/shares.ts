import { openDatabase } from '../../../src/cli/exports/sql/database.ts';
import { tableOf } from './table-of.ts';

/** How many different ones there are for each row of a generated file, about: how much a GROUP BY can put together. */
export async function sharesOf(file: string, rows: number): Promise<string> {
  const database = await openDatabase();
  const [found = {}] = await database.rows(
    `SELECT ${[
      'approx_count_distinct(r) AS recipients',
      `approx_count_distinct(split_part(r, '@', -1)) AS domains`,
      `approx_count_distinct(s) AS senders`,
      `approx_count_distinct(hash(s, r)) AS "pairs of sender and recipient"`,
      `approx_count_distinct(hash(s, r, date_trunc('week', t))) AS "pairs in a week"`,
      'approx_count_distinct(m) AS messages',
    ].join(', ')} FROM ${tableOf(file)}`,
  );
  database.close();
  return Object.entries(found)
    .map(([name, count]) => `${(Number(count) / rows).toPrecision(2)} ${name}`)
    .join(', ');
}
