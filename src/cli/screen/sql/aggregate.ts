import type { Database } from '../../exports/sql/database.ts';
import { classifiedRows } from '../../exports/sql/rows.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';

/**
 * The rows of all files for each read: `first` records rows that cannot be split, `again` leaves them out, `long`
 * has only those of messages of which the first read does not tell all, and `whole` those in the table `wanted`.
 */
export interface AllRows {
  readonly first: RowsOptions;
  readonly again: RowsOptions;
  readonly long: RowsOptions;
  readonly whole: RowsOptions;
}

/** The groups in `seen`: rows by class, pairs of a sender's domain and a recipient's key, people by week. */
export const grouped = {
  classes: 'grouped = 3',
  pairs: "grouped = 3 AND class = 'outbound'",
  /** The same, and recipients inside the organisation, who are judged beside the others of a message. */
  recipients: 'grouped = 3 AND key IS NOT NULL',
  people: 'grouped = 5',
} as const;

/** Stands for no week. */
const noWeek = "DATE 'infinity'";

/**
 * Reads all rows once: into `seen` the number of rows of each class, which domains wrote to which, and who
 * wrote in which week (`unidentified`: without the id of a message); into `messages` every message that left the
 * organisation, with two of its different recipients, the number of its rows, its first and its last week.
 */
export async function readOnce(rows: RowsOptions, database: Database): Promise<void> {
  const { messages, counts } = rows.has;
  const sets = ['(class, sender_domain, key)', '(sender, week)', ...(messages ? ['(message)'] : [])];
  const outbound = counts ? 'sum(n)' : 'count(*)'; // a count takes half the memory of a sum
  const which = messages ? 'grouping_id(class, sender, message)' : 'grouping_id(class, sender) * 2 + 1';
  const outboundWeek = `CASE WHEN is_outbound THEN coalesce(week, ${noWeek}) END`;
  const ofMessages = messages
    ? `message, min(host) AS one, max(host) AS other, min(${outboundWeek}) AS first, max(${outboundWeek}) AS last,
      coalesce(${outbound} FILTER (is_outbound AND message IS NULL), 0)::BIGINT AS unidentified,`
    : '0 AS unidentified,';
  await database.run(`CREATE TABLE groups AS SELECT ${which} AS grouped, ${ofMessages}
      CASE WHEN ${which} = 3 THEN [class, sender_domain, key] WHEN ${which} = 5 THEN [sender] END AS texts, week,
      coalesce(${outbound} FILTER (is_outbound), 0)::BIGINT AS n, count(*)::BIGINT AS total
    FROM (${classifiedRows(rows)}) GROUP BY GROUPING SETS (${sets.join(', ')})`);
  await database.run(`CREATE TABLE seen AS SELECT grouped,
      CASE WHEN ${grouped.classes} THEN texts[1] END AS class, CASE WHEN ${grouped.classes} THEN texts[2] END AS sender_domain,
      CASE WHEN ${grouped.classes} THEN texts[3] END AS key, CASE WHEN ${grouped.people} THEN texts[1] END AS sender,
      week, n, unidentified, total FROM groups WHERE texts IS NOT NULL`);
  if (messages)
    await database.run(`CREATE VIEW messages AS SELECT message, one, other, first, last, total AS rows
      FROM groups WHERE texts IS NULL AND message IS NOT NULL AND first IS NOT NULL`);
}

/**
 * A condition on the cells of a file: the row belongs to a message of which `messages` does not say all, because
 * it has more than two rows, or rows in several weeks.
 */
export const isLong = `message <> '' AND hash(message) IN (SELECT message FROM messages WHERE (one <> other AND rows > 2) OR first <> last)`;

/**
 * Reads the recipients of messages into `sent`, as numbers, with their weeks and the mailbox of the sender.
 *
 * @param rows those of messages of which `messages` does not say all; where mailboxes learn, all
 */
export async function readSent(rows: RowsOptions, database: Database): Promise<void> {
  await database.run(`CREATE TABLE sent AS SELECT DISTINCT message, host, is_outbound, week, hash(sender) AS mailbox
    FROM (${classifiedRows(rows)}) WHERE message IS NOT NULL`);
}

/**
 * Writes into `weekly` how many messages left the organisation in each week. Counts each message once if the
 * files identify messages, otherwise each row.
 */
export async function countMessages(hasMessages: boolean, database: Database): Promise<void> {
  const counts = hasMessages
    ? `SELECT nullif(first, ${noWeek}) AS week, count(*) AS n FROM messages WHERE first = last GROUP BY first
      UNION ALL SELECT week, count(DISTINCT message) FROM sent WHERE is_outbound
        AND message IN (SELECT message FROM messages WHERE first <> last) GROUP BY week
      UNION ALL SELECT week, unidentified FROM seen WHERE ${grouped.people}`
    : `SELECT week, n FROM seen WHERE ${grouped.people}`;
  await database.run(
    `CREATE TABLE weekly AS SELECT week, sum(n)::BIGINT AS messages FROM (${counts}) GROUP BY week HAVING sum(n) > 0`,
  );
}

/** Returns whether mail was counted that has no id of its message. */
export async function hasUnidentified(hasMessages: boolean, database: Database): Promise<boolean> {
  if (!hasMessages) return true;
  const [found] = await database.rows('SELECT 1 AS one FROM seen WHERE unidentified > 0 LIMIT 1');
  return found !== undefined;
}

/**
 * Writes the doubtful recipients of rows without an id of their message into `hits`. Reads the rows again now
 * that the verdicts are known, so that nothing else has to be kept.
 */
export async function readDoubtfulRows(rows: RowsOptions, database: Database): Promise<void> {
  await database.run(`INSERT INTO hits
    SELECT verdict, sender, recipient, week, NULL, sum(n)::BIGINT AS n
    FROM (SELECT verdicts.id AS verdict, sender, recipient, week, n
      FROM (${classifiedRows(rows, 'SELECT domain FROM verdicts')}) AS sent JOIN verdicts ON sent.key = verdicts.key AND sent.sender_domain = verdicts.sender_domain
      WHERE message IS NULL AND is_outbound)
    GROUP BY verdict, sender, recipient, week`);
}

/** Makes the table of doubtful recipients. */
export async function hitTable(database: Database): Promise<void> {
  await database.run(
    'CREATE TABLE hits (verdict INTEGER, sender VARCHAR, recipient VARCHAR, week DATE, message UBIGINT, n BIGINT)',
  );
}

/** Writes every message with a doubtful recipient into `asks`. */
export async function countAsks(database: Database): Promise<void> {
  await database.run(`CREATE TABLE asks AS
    SELECT any_value(sender) AS sender, min(week) AS week, max(rank) AS rank, max(against) AS against,
      arg_max(verdict, rank || key) AS verdict, 1::BIGINT AS n
    FROM hits JOIN verdicts ON id = verdict WHERE message IS NOT NULL GROUP BY message
    UNION ALL
    SELECT sender, week, rank, against, verdict, n FROM hits JOIN verdicts ON id = verdict WHERE message IS NULL`);
}
