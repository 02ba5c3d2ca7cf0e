import type { Database } from '../../exports/sql/database.ts';
import { rowsWithClass } from '../../exports/sql/rows.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';
import { grouped } from './aggregate.ts';

/** Makes the table of all recipients' keys with a number and the domains that wrote to them. */
export async function keyTable(database: Database): Promise<void> {
  await database.run(`CREATE TABLE keys AS SELECT (row_number() OVER () - 1)::INTEGER AS id, *, hash(key) AS host
    FROM (SELECT key, list(DISTINCT sender_domain) AS senders FROM seen WHERE ${grouped.recipients} GROUP BY key)`);
}

/** Recipients that are judged together, as numbers of keys in columns of 32 bits: always two. */
export const pairsOfMessages = `SELECT one.id, other.id, message FROM messages
  JOIN keys AS one ON one.host = messages.one JOIN keys AS other ON other.host = messages.other
  WHERE messages.one <> messages.other AND rows = 2`;

/** The recipients of messages with more of them; the rows of each message follow each other. */
export const companiesOfMessages = `SELECT id, message FROM sent JOIN keys USING (host)
  WHERE message IN (SELECT message FROM messages WHERE one <> other AND rows > 2) ORDER BY message`;

/** The message or, where it is known, the mailbox whose mail is judged together. */
const memory = 'SELECT DISTINCT message, coalesce(mailbox, message) AS together FROM sent WHERE is_outbound';

/** All recipients that a mailbox ever wrote to; the rows of each mailbox follow each other. */
export const companiesOfMailboxes = `SELECT id, together FROM
  (SELECT DISTINCT together, host FROM sent JOIN (${memory}) USING (message)) JOIN keys USING (host) ORDER BY together`;

/** Makes the table of recipients that are doubted, or might be beside a certain other one. */
export async function suspectTable(database: Database): Promise<void> {
  await database.run('CREATE TABLE suspects (id INTEGER, alone BOOLEAN)');
  await database.run('CREATE TABLE beside (id INTEGER, together UBIGINT)');
}

/**
 * Writes into `picked` the messages in which somebody may be doubted: those to a recipient in `suspects` and,
 * unless that one is doubted alone, to another one; and those with the recipients in `beside`. Where mailboxes
 * learn, writes into `wanted` all messages of the same mailboxes, otherwise the same messages.
 */
export async function pickMessages(learns: boolean, database: Database): Promise<void> {
  const accompanied = learns
    ? `SELECT message FROM beside JOIN keys USING (id) JOIN (${memory}) USING (together) JOIN sent USING (message, host)`
    : 'SELECT together FROM beside';
  const isDoubted = learns ? 'true' : '(alone OR one <> other)';
  const toSuspect = (host: string) =>
    `JOIN keys ON keys.host = ${host} JOIN suspects USING (id) WHERE ${isDoubted}`;
  await database.run(`CREATE TABLE picked AS SELECT message FROM messages ${toSuspect('one')}
    UNION SELECT message FROM messages ${toSuspect('other')}
    UNION SELECT message FROM messages JOIN sent USING (message) ${toSuspect('sent.host')}
    UNION ${accompanied}`);
  await database.run(
    `CREATE VIEW wanted AS ${learns ? `SELECT message FROM (${memory}) WHERE together IN (SELECT together FROM (${memory}) JOIN picked USING (message))` : 'SELECT message FROM picked'}`,
  );
}

/** A condition on the cells of a file: the row may belong to a message in `wanted`. */
export const isWanted = "message <> '' AND hash(message) IN (SELECT message FROM wanted)";

/**
 * Writes into `whole` the messages in `wanted` with all their recipients, `is_picked` or only learned from.
 *
 * @param rows those of messages in `wanted`
 */
export async function readWholeMessages(rows: RowsOptions, database: Database): Promise<void> {
  await database.run(`CREATE TABLE whole AS SELECT (row_number() OVER ())::INTEGER AS nr, *,
      message IN (SELECT message FROM picked) AS is_picked
    FROM (SELECT hash(message) AS message, min(CASE WHEN contains(sender, '@') THEN sender END) AS sender,
        min(coalesce(sender_domain, '')) AS sender_domain, min(moment) AS moment, list(DISTINCT recipient ORDER BY recipient) AS recipients
      FROM (${rowsWithClass(rows)}) WHERE class IN ('outbound', 'internal') AND message <> '' GROUP BY hash(message))`);
}

/** Adds to `hits` what was doubted in whole messages, which `judged` has by the number of the message. */
export async function addJudged(database: Database): Promise<void> {
  await database.run(`INSERT INTO hits SELECT verdict, sender, recipient, CAST(date_trunc('week', moment) AS DATE),
      message, 1 FROM judged JOIN whole USING (nr)`);
}
