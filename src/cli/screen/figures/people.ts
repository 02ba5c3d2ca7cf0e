import type { Database } from '../../exports/sql/database.ts';
import type { Screening } from '../screening-schema.ts';
import { stops } from '../../../past-mail/judge.ts';

/** Counts of prompts from this number on are grouped. */
const orMore = 5;

const stopped = `FROM asks WHERE rank >= ${stops} AND sender IS NOT NULL`;

/** Returns how often people would be prompted in a week; null if the files do not say who wrote when. */
export async function perPersonAndWeek(
  personWeeks: number | null,
  database: Database,
): Promise<Screening['perPersonAndWeek']> {
  if (personWeeks === null || personWeeks === 0) return null;
  const found =
    await database.rows(`SELECT least(prompts, ${orMore}) AS prompts, count(*) AS people, sum(prompts) AS total
    FROM (SELECT sum(n) AS prompts ${stopped} AND week IS NOT NULL GROUP BY sender, week) WHERE prompts > 0 GROUP BY 1`);
  const of = (prompts: number) => Number(found.find((row) => Number(row.prompts) === prompts)?.people ?? 0);
  const prompted = found.reduce((sum, row) => sum + Number(row.people), 0);
  const counts = Array.from({ length: orMore + 1 }, (_, prompts) => ({
    prompts,
    orMore: prompts === orMore,
    personWeeks: prompts === 0 ? personWeeks - prompted : of(prompts),
  }));
  const total = found.reduce((sum, row) => sum + Number(row.total), 0);
  return { mean: total / personWeeks, distribution: counts };
}

const mostSenders = 1000;

/** Returns the people who would be prompted most, and how many others there are. */
export async function promptedMost(
  database: Database,
): Promise<{ list: Screening['senders']; omitted: number }> {
  const found =
    await database.rows(`SELECT sender, sum(n) AS prompts, count(DISTINCT week) AS weeks, count(*) OVER () AS people
    ${stopped} GROUP BY sender ORDER BY prompts DESC, sender LIMIT ${mostSenders}`);
  const list = found.map((row) => ({
    sender: String(row.sender),
    prompts: Number(row.prompts),
    weeks: Number(row.weeks),
  }));
  return { list, omitted: Math.max(0, Number(found[0]?.people ?? 0) - list.length) };
}
