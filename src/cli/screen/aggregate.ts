import type { Database } from './database/database.ts';
import { classifiedRows } from './rows.ts';
import type { RowsOptions } from './rows.ts';

/** The rows of all files, twice: `first` keeps a record of rows that could not be split, `again` leaves them out. */
export interface AllRows {
  readonly first: RowsOptions;
  readonly again: RowsOptions;
}

/** In `seen`: rows by class, pairs of a sender's domain and a recipient's key, people by week, and messages by week. */
export const grouped = {
  classes: 'grouped = 3',
  pairs: 'grouped = 3 AND key IS NOT NULL',
  people: 'grouped = 5',
  messages: 'grouped = 6',
} as const;

/**
 * One reading of all rows into the table `seen`: how many rows of each class, which domains were written to from which, who wrote in which
 * week, and, `withMessages`, how many different messages there were in it. Nothing is kept of a single message.
 */
export async function readOnce(rows: RowsOptions, withMessages: boolean, database: Database): Promise<void> {
  const sets = [
    '(class, sender_domain, key)',
    '(sender, week)',
    ...(withMessages ? ['(week, message)'] : []),
  ];
  const outbound = rows.has.counts ? 'sum(n)' : 'count(*)'; // a count takes half the memory of a sum
  const which = withMessages ? 'grouping_id(class, sender, message)' : 'grouping_id(class, sender) * 2 + 1';
  const groups = `SELECT ${which} AS grouped, class, sender_domain, key, sender, week, ${withMessages ? 'message' : 'NULL AS message'},
      coalesce(${outbound} FILTER (class = 'outbound'), 0)::BIGINT AS n, count(*) AS total
    FROM (${classifiedRows(rows)}) GROUP BY GROUPING SETS (${sets.join(', ')})`;
  await database.run(`CREATE TABLE seen AS ${withMessages ? messagesCounted(groups) : groups}`);
}

/** The groups, with those of single messages counted as they come. */
function messagesCounted(groups: string): string {
  return `SELECT grouped, class, sender_domain, key, sender, week, sum(total)::BIGINT AS total,
      (coalesce(sum(n) FILTER (message IS NULL), 0) + count(message))::BIGINT AS n
    FROM (${groups}) GROUP BY ALL`;
}

/**
 * How many messages left the organisation in each week, into `weekly`: each message once where the files say which is which. Read again where
 * the first reading could not do that beside the rest within the memory.
 */
export async function countMessages(
  rows: RowsOptions,
  counted: 'in seen' | 'not yet',
  database: Database,
): Promise<void> {
  const again = `SELECT week, (count(DISTINCT message) + coalesce(sum(n) FILTER (message IS NULL), 0))::BIGINT AS messages
    FROM (${classifiedRows(rows)}) WHERE class = 'outbound' GROUP BY week`;
  const from = rows.has.messages ? grouped.messages : grouped.people;
  const seen = `SELECT week, sum(n)::BIGINT AS messages FROM seen WHERE ${from} GROUP BY week HAVING sum(n) > 0`;
  await database.run(`CREATE TABLE weekly AS ${counted === 'in seen' ? seen : again}`);
}

/**
 * The doubtful recipients of every message, into `hits`, and every message with one, into `asks`: read again with the verdicts at hand, so
 * that nothing else has to be kept.
 */
export async function readDoubtful(rows: RowsOptions, database: Database): Promise<void> {
  await database.run(`CREATE TABLE hits AS
    SELECT verdict, sender, recipient, week, message, CASE WHEN message IS NULL THEN sum(n)::BIGINT ELSE 1 END AS n
    FROM (SELECT verdicts.id AS verdict, sender, recipient, week, message, n
      FROM (${classifiedRows(rows, 'SELECT domain FROM verdicts')}) AS sent JOIN verdicts ON sent.key = verdicts.key AND sent.sender_domain = verdicts.sender_domain)
    GROUP BY verdict, sender, recipient, week, message`);
  await database.run(`CREATE TABLE asks AS
    SELECT any_value(sender) AS sender, min(week) AS week, max(rank) AS rank, max(against) AS against,
      arg_max(verdict, rank || key) AS verdict, 1::BIGINT AS n
    FROM hits JOIN verdicts ON id = verdict WHERE message IS NOT NULL GROUP BY message
    UNION ALL
    SELECT sender, week, rank, against, verdict, n FROM hits JOIN verdicts ON id = verdict WHERE message IS NULL`);
}
