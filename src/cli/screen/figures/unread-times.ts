import type { Database } from '../../exports/sql/database.ts';
import type { Input } from '../../exports/input/inputs.ts';
import type { Screening } from '../screening-schema.ts';

const samples = 3;
const longestSample = 60;

/**
 * Returns rows whose time has an unknown format. Looks for them only if a message was counted without a week.
 */
export async function unreadTimes(
  inputs: readonly Input[],
  database: Database,
): Promise<Screening['unreadTimes']> {
  const texts = inputs.flatMap(({ source }) => source.unreadTimes ?? []);
  const [untimed] = await database.rows('SELECT count(*) AS n FROM weekly WHERE week IS NULL');
  if (texts.length === 0 || Number(untimed?.n) === 0) return { rows: 0, samples: [] };
  const [found = {}] = await database.rows(
    `SELECT count(*) AS n, list(DISTINCT left(t, ${longestSample}) ORDER BY left(t, ${longestSample}))[1:${samples}] AS samples FROM (${texts.join(' UNION ALL ')})`,
  );
  return { rows: Number(found.n), samples: Array.isArray(found.samples) ? found.samples.map(String) : [] };
}
