import { grouped } from '../sql/aggregate.ts';
import type { Database } from '../../exports/sql/database.ts';
import type { Screening } from '../screening-schema.ts';
import { stops } from '../../../past-mail/judge.ts';

/** Returns the first number of the first row. */
async function numberOf(database: Database, sql: string): Promise<number> {
  const [row = {}] = await database.rows(sql);
  return Number(Object.values(row)[0] ?? 0);
}

/** Returns how many rows there are of each class; `bad` is the number of unusable rows. */
export async function rowFigures(bad: number, database: Database): Promise<Screening['rows']> {
  const found = await database.rows(
    `SELECT class, sum(total) AS total FROM seen WHERE ${grouped.classes} GROUP BY class`,
  );
  const of = (name: string) => Number(found.find((row) => row.class === name)?.total ?? 0);
  const [outbound, internal, inbound] = [of('outbound'), of('internal'), of('inbound')];
  return { read: outbound + internal + inbound + bad, outbound, internal, inbound, bad };
}

export async function totals(
  hasSenders: boolean,
  hasTimes: boolean,
  database: Database,
): Promise<Screening['totals']> {
  const people = `FROM seen WHERE ${grouped.people} AND sender IS NOT NULL`;
  return {
    messages: await numberOf(database, 'SELECT sum(messages) FROM weekly'),
    senders: hasSenders ? await numberOf(database, `SELECT count(DISTINCT sender) ${people}`) : null,
    domains: await numberOf(
      database,
      `SELECT count(DISTINCT split_part(key, '@', -1)) FROM seen WHERE ${grouped.pairs}`,
    ),
    personWeeks:
      hasSenders && hasTimes
        ? await numberOf(database, `SELECT count(*) ${people} AND week IS NOT NULL`)
        : null,
    doubtful: await numberOf(database, 'SELECT sum(n) FROM asks WHERE rank > 0'),
    prompts: await numberOf(database, `SELECT sum(n) FROM asks WHERE rank >= ${stops}`),
  };
}

export async function weekFigures(database: Database): Promise<Screening['weeks']> {
  const found =
    await database.rows(`SELECT CAST(weekly.week AS VARCHAR) AS week, any_value(messages) AS messages,
      sum(n) FILTER (rank = 1) AS notice, sum(n) FILTER (rank = 2) AS confirm, sum(n) FILTER (rank = 3) AS block
    FROM weekly LEFT JOIN asks ON asks.week IS NOT DISTINCT FROM weekly.week
    GROUP BY weekly.week ORDER BY weekly.week NULLS LAST`);
  return found.map((row) => ({
    week: row.week === null ? null : String(row.week),
    messages: Number(row.messages),
    notice: Number(row.notice),
    confirm: Number(row.confirm),
    block: Number(row.block),
  }));
}

export async function kindFigures(database: Database): Promise<Screening['kinds']> {
  const found = await database.rows(`SELECT kind, sum(asks.n) FILTER (asks.rank = 1) AS notice,
      sum(asks.n) FILTER (asks.rank = 2) AS confirm, sum(asks.n) FILTER (asks.rank = 3) AS block
    FROM asks JOIN verdicts ON id = verdict WHERE asks.rank > 0 GROUP BY kind ORDER BY sum(asks.n) DESC, kind`);
  return found.map((row) => ({
    kind: String(row.kind),
    notice: Number(row.notice),
    confirm: Number(row.confirm),
    block: Number(row.block),
  }));
}
