import type { Database } from './database.ts';
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
 * week, and how many different messages there were in it. Nothing is kept of a single message.
 *
 * @param oneIn 1 to count every message; 64 to keep track of one in 64, which takes so much less memory
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

/** Not divisible, so that it stands for all messages that nobody keeps track of. */
const otherMessages = 1;

/** A message's number is a hash, so that those divisible by something are a fair sample. */
function sampled(rows: string, oneIn: number): string {
  if (oneIn === 1) return rows;
  const kept = `CASE WHEN message % ${oneIn} = 0 THEN message WHEN message IS NOT NULL THEN ${otherMessages} END`;
  return `SELECT * REPLACE (${kept} AS message) FROM (${rows})`;
}

/** The groups, with those of single messages counted as they come. */
function messagesCounted(groups: string, oneIn: number): string {
  return `SELECT grouped, class, sender_domain, key, sender, week, sum(total)::BIGINT AS total,
      (coalesce(sum(n) FILTER (message IS NULL), 0) + ${oneIn} * count(message) FILTER (message % ${oneIn} = 0))::BIGINT AS n
    FROM (${groups}) GROUP BY ALL`;
}

/** How many messages left the organisation in each week, into `weekly`: each once where the files say which is which, else each row. */
export async function countMessages(hasMessages: boolean, database: Database): Promise<void> {
  const from = hasMessages ? grouped.messages : grouped.people;
  await database.run(
    `CREATE TABLE weekly AS SELECT week, sum(n)::BIGINT AS messages FROM seen WHERE ${from} GROUP BY week HAVING sum(n) > 0`,
  );
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
