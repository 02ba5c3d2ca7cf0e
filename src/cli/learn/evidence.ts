import { registrableOf } from '../../detector/address/domain.ts';
import type { Correspondent } from '../inputs/correspondents-schema.ts';
import type { Database, Row } from '../exports/sql/database.ts';
import { rowsWithClass } from '../exports/sql/rows.ts';
import type { RowsOptions } from '../exports/sql/rows.ts';

/** What the mail of the organisation tells about the hosts that it wrote to. */
export interface Evidence {
  /** The days of the first and the last message, in UTC. */
  readonly since: string;
  readonly date: string;
  /** The hosts that somebody wrote to, most messages first. */
  readonly hosts: readonly Correspondent[];
}

/** Counts each message once where the files tell messages apart. */
const counted = 'count(DISTINCT message) + coalesce(sum(n) FILTER (message IS NULL), 0)::BIGINT';
const day = (moment: string) => `strftime(${moment}, '%Y-%m-%d')`;

/** Reads all rows once. Returns undefined where no row has a time. */
export async function evidenceIn(rows: RowsOptions, database: Database): Promise<Evidence | undefined> {
  await database.run(
    `CREATE TABLE mail AS SELECT class, split_part(key, '@', -1) AS host, sender, sender_domain, moment,
      CASE WHEN message <> '' THEN hash(message) END AS message, n
      FROM (${rowsWithClass(rows)}) WHERE class IN ('outbound', 'inbound')`,
  );
  const [period] = await database.rows(
    `SELECT ${day('min(moment)')} AS since, ${day('max(moment)')} AS date FROM mail WHERE moment IS NOT NULL`,
  );
  if (period?.since === null || period?.since === undefined) return undefined;
  const received = await receivedFrom(database);
  const found = await database.rows(`SELECT host, ${counted} AS messages, count(DISTINCT sender) AS people,
      count(DISTINCT date_trunc('week', moment)) AS weeks, ${day('max(moment)')} AS last
    FROM mail WHERE class = 'outbound' AND moment IS NOT NULL GROUP BY host ORDER BY messages DESC, host`);
  const { since, date } = period;
  return {
    since: String(since),
    date: String(date),
    hosts: found.map((row) => correspondentOf(row, received)),
  };
}

function correspondentOf(row: Row, received: ReadonlyMap<string, number>): Correspondent {
  const host = String(row.host);
  return {
    host,
    messages: Number(row.messages),
    people: Number(row.people),
    weeks: Number(row.weeks),
    received: received.get(registrableOf(host)) ?? 0,
    last: String(row.last),
  };
}

/** Returns by registrable domain how many messages came from there. */
async function receivedFrom(database: Database): Promise<ReadonlyMap<string, number>> {
  const found = await database.rows(
    `SELECT sender_domain, ${counted} AS messages FROM mail WHERE class = 'inbound' AND contains(sender, '@') GROUP BY sender_domain`,
  );
  const all = new Map<string, number>();
  for (const row of found) {
    const registrable = registrableOf(String(row.sender_domain));
    all.set(registrable, (all.get(registrable) ?? 0) + Number(row.messages));
  }
  return all;
}

/** Who wrote to a host, most messages first, and when. */
export interface Writers {
  readonly first: string;
  readonly writers: readonly string[];
}

const mostWriters = 5;

/** Returns who wrote to these hosts; reads what `evidenceIn` has kept. */
export async function writersTo(
  hosts: readonly string[],
  database: Database,
): Promise<ReadonlyMap<string, Writers>> {
  await database.run('CREATE TABLE wanted (host VARCHAR)');
  const appender = await database.second.createAppender('wanted');
  for (const host of hosts) {
    appender.appendVarchar(host);
    appender.endRow();
  }
  appender.closeSync();
  const found = await database.rows(`SELECT host, ${day('min(first)')} AS first,
      list(sender ORDER BY messages DESC, sender)[1:${mostWriters}] AS writers
    FROM (SELECT host, sender, min(moment) AS first, ${counted} AS messages FROM mail SEMI JOIN wanted USING (host)
      WHERE class = 'outbound' AND moment IS NOT NULL AND contains(sender, '@') GROUP BY host, sender) GROUP BY host`);
  return new Map(
    found.map((row) => [String(row.host), { first: String(row.first), writers: textsOf(row.writers) }]),
  );
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
