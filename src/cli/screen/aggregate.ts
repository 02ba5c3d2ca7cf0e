import type { Database } from './database/database.ts';
import { classifiedRows } from './rows.ts';
import type { RowsOptions } from './rows.ts';

/** The rows of all files, twice: `first` keeps a record of rows that could not be split, `again` leaves them out. */
export interface AllRows {
  readonly first: RowsOptions;
  readonly again: RowsOptions;
}

/**
 * One reading of all rows into the table `seen`: how many rows of each class, which domains were written to from which, and who wrote in
 * which week. Nothing is kept of a single message.
 */
export async function readOnce(rows: AllRows, database: Database): Promise<void> {
  await database.run(`CREATE TABLE seen AS
    SELECT grouping_id(class, sender) AS grouped, class, sender_domain, key, sender, week, (sum(n) FILTER (class = 'outbound'))::BIGINT AS n, count(*) AS total
    FROM (${classifiedRows(rows.first)})
    GROUP BY GROUPING SETS ((class, sender_domain, key), (sender, week))`);
}

/** In `seen`: rows by class, pairs of a sender's domain and a recipient's key, and people by week. */
export const grouped = {
  classes: 'grouped = 1',
  pairs: 'grouped = 1 AND key IS NOT NULL',
  people: 'grouped = 2',
} as const;

/** How many messages left the organisation in each week, into `weekly`: each message once where the files say which is which. */
export async function countMessages(rows: AllRows, hasMessages: boolean, database: Database): Promise<void> {
  await database.run(
    hasMessages
      ? `CREATE TABLE weekly AS SELECT week, (count(DISTINCT message) + coalesce(sum(n) FILTER (message IS NULL), 0))::BIGINT AS messages
          FROM (${classifiedRows(rows.again)}) WHERE class = 'outbound' GROUP BY week`
      : `CREATE TABLE weekly AS SELECT week, sum(n)::BIGINT AS messages FROM seen WHERE ${grouped.people} GROUP BY week HAVING sum(n) > 0`,
  );
}

/**
 * The doubtful recipients of every message, into `hits`, and every message with one, into `asks`: read again with the verdicts at hand, so
 * that nothing else has to be kept.
 */
export async function readDoubtful(rows: AllRows, database: Database): Promise<void> {
  await database.run(`CREATE TABLE hits AS
    SELECT verdict, sender, recipient, week, message, CASE WHEN message IS NULL THEN sum(n)::BIGINT ELSE 1 END AS n
    FROM (SELECT verdicts.id AS verdict, sender, recipient, week, message, n
      FROM (${classifiedRows(rows.again, 'SELECT key FROM verdicts')}) AS sent JOIN verdicts ON sent.key = verdicts.key AND sent.sender_domain = verdicts.sender_domain)
    GROUP BY verdict, sender, recipient, week, message`);
  await database.run(`CREATE TABLE asks AS
    SELECT any_value(sender) AS sender, min(week) AS week, max(rank) AS rank, max(against) AS against,
      arg_max(verdict, rank || key) AS verdict, 1::BIGINT AS n
    FROM hits JOIN verdicts ON id = verdict WHERE message IS NOT NULL GROUP BY message
    UNION ALL
    SELECT sender, week, rank, against, verdict, n FROM hits JOIN verdicts ON id = verdict WHERE message IS NULL`);
}
