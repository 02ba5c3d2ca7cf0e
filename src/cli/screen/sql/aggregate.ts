import type { Database } from '../../exports/sql/database.ts';
import { classifiedRows } from '../../exports/sql/rows.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';

/**
 * The rows of all files for both reads: `first` records rows that cannot be split, `again` leaves them out.
 */
export interface AllRows {
  readonly first: RowsOptions;
  readonly again: RowsOptions;
}

/**
 * The groups in `seen`: rows by class, pairs of a sender's domain and a recipient's key, people by week,
 * messages by week.
 */
export const grouped = {
  classes: 'grouped = 3',
  pairs: 'grouped = 3 AND key IS NOT NULL',
  people: 'grouped = 5',
  messages: 'grouped = 6',
} as const;

/**
 * Reads all rows once into the table `seen`: the number of rows of each class, which domains wrote to which,
 * who wrote in which week, and how many different messages each week has. Keeps nothing about single
 * messages.
 *
 * @param oneIn 1 to count every message; 64 to track one in 64, which takes that much less memory
 */
export async function readOnce(rows: RowsOptions, oneIn: number, database: Database): Promise<void> {
  const { messages, counts } = rows.has;
  const sets = ['(class, sender_domain, key)', '(sender, week)', ...(messages ? ['(week, message)'] : [])];
  const outbound = counts ? 'sum(n)' : 'count(*)'; // a count takes half the memory of a sum
  const which = messages ? 'grouping_id(class, sender, message)' : 'grouping_id(class, sender) * 2 + 1';
  const groups = `SELECT ${which} AS grouped, class, sender_domain, key, sender, week, ${messages ? 'message' : 'NULL AS message'},
      coalesce(${outbound} FILTER (class = 'outbound'), 0)::BIGINT AS n, count(*) AS total
    FROM (${sampled(classifiedRows(rows), oneIn)}) GROUP BY GROUPING SETS (${sets.join(', ')})`;
  await database.run(`CREATE TABLE seen AS ${messages ? messagesCounted(groups, oneIn) : groups}`);
}

/** Stands for all messages that are not tracked, because it is not divisible by `oneIn`. */
const otherMessages = 1;

/** Keeps messages whose number is divisible by `oneIn`. Numbers are hashes, so these are a fair sample. */
function sampled(rows: string, oneIn: number): string {
  if (oneIn === 1) return rows;
  const kept = `CASE WHEN message % ${oneIn} = 0 THEN message WHEN message IS NOT NULL THEN ${otherMessages} END`;
  return `SELECT * REPLACE (${kept} AS message) FROM (${rows})`;
}

/** Replaces the groups of single messages by their count. */
function messagesCounted(groups: string, oneIn: number): string {
  return `SELECT grouped, class, sender_domain, key, sender, week, sum(total)::BIGINT AS total,
      (coalesce(sum(n) FILTER (message IS NULL), 0) + ${oneIn} * count(message) FILTER (message % ${oneIn} = 0))::BIGINT AS n
    FROM (${groups}) GROUP BY ALL`;
}

/**
 * Writes into `weekly` how many messages left the organisation in each week. Counts each message once if the
 * files identify messages, otherwise each row.
 */
export async function countMessages(hasMessages: boolean, database: Database): Promise<void> {
  const from = hasMessages ? grouped.messages : grouped.people;
  await database.run(
    `CREATE TABLE weekly AS SELECT week, sum(n)::BIGINT AS messages FROM seen WHERE ${from} GROUP BY week HAVING sum(n) > 0`,
  );
}

/**
 * Writes the doubtful recipients of rows without an id of their message into `hits`. Reads the rows again now
 * that the verdicts are known, so that nothing else has to be kept.
 */
export async function readDoubtfulRows(rows: RowsOptions, database: Database): Promise<void> {
  await database.run(`CREATE TABLE hits AS
    SELECT verdict, sender, recipient, week, message, sum(n)::BIGINT AS n
    FROM (SELECT verdicts.id AS verdict, sender, recipient, week, message, n
      FROM (${classifiedRows(rows, 'SELECT domain FROM verdicts')}) AS sent JOIN verdicts ON sent.key = verdicts.key AND sent.sender_domain = verdicts.sender_domain WHERE message IS NULL)
    GROUP BY verdict, sender, recipient, week, message`);
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
