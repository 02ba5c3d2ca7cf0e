import type { Database } from '../../exports/sql/database.ts';
import { classifiedRows, rowsWithClass } from '../../exports/sql/rows.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';

/** In `sent` and `used`, a host is its hash, which takes less memory. */
const hostHash = "hash(split_part(key, '@', -1))";

/**
 * Writes into `sent` the hosts of each message, and into `used` those that are judged together: of a message,
 * or where mailboxes learn, of all messages of a sender.
 */
export async function readSent(rows: RowsOptions, learns: boolean, database: Database): Promise<void> {
  await database.run(`CREATE TABLE sent AS SELECT message, hash(min(sender)) AS sender, list(DISTINCT ${hostHash}) AS hosts
    FROM (${classifiedRows(rows)}) WHERE message IS NOT NULL AND key IS NOT NULL GROUP BY message`);
  const together = learns
    ? 'SELECT sender AS id, list(DISTINCT host) AS hosts FROM (SELECT sender, unnest(hosts) AS host FROM sent) GROUP BY sender'
    : 'SELECT message AS id, hosts FROM sent';
  await database.run(`CREATE VIEW used AS SELECT * FROM (${together}) WHERE len(hosts) > 1`);
}

/** A query for every host with the hosts that it is judged together with, as hashes. */
export const companions = `SELECT one, list(DISTINCT other) FROM
  (SELECT one, unnest(hosts) AS other FROM (SELECT unnest(hosts) AS one, hosts FROM used)) GROUP BY one`;

/**
 * Writes into `whole` the messages in which somebody may be doubted, with all their recipients: those to a
 * domain of `verdicts`, and those to a domain of `near` in the company of the other one. Reads the rows again,
 * so that of all other messages nothing is kept.
 *
 * @param learns whether earlier mail of the sender counts: then all messages of senders of such messages are
 * written, `is_picked` or not
 */
export async function readWholeMessages(
  rows: RowsOptions,
  learns: boolean,
  database: Database,
): Promise<void> {
  await database.run(`CREATE TABLE picked AS
    SELECT message, sender FROM sent WHERE list_has_any(hosts, (SELECT coalesce(list(DISTINCT hash(domain)), []) FROM verdicts))
    UNION SELECT message, sender FROM (SELECT message, sender, unnest(hosts) AS host FROM sent) JOIN near ON host = one
      JOIN used ON used.id = ${learns ? 'sender' : 'message'} WHERE list_contains(used.hosts, other)`);
  const wanted = learns
    ? 'hash(sender) IN (SELECT sender FROM picked)'
    : 'message IN (SELECT message FROM picked)';
  await database.run(`CREATE TABLE whole AS SELECT (row_number() OVER ())::INTEGER AS nr, *,
      message IN (SELECT message FROM picked) AS is_picked
    FROM (SELECT message, min(sender) AS sender, min(sender_domain) AS sender_domain, min(moment) AS moment,
        list(DISTINCT recipient ORDER BY recipient) AS recipients
      FROM (SELECT hash(message) AS message, CASE WHEN contains(sender, '@') THEN sender END AS sender,
          coalesce(sender_domain, '') AS sender_domain, moment, recipient
        FROM (${rowsWithClass(rows)}) WHERE class IN ('outbound', 'internal') AND message <> '')
      WHERE ${wanted} GROUP BY message)`);
}

/** Adds to `hits` what was doubted in whole messages, which `judged` has by the number of the message. */
export async function addJudged(database: Database): Promise<void> {
  await database.run(`INSERT INTO hits SELECT verdict, sender, recipient, CAST(date_trunc('week', moment) AS DATE),
      message, 1 FROM judged JOIN whole USING (nr)`);
}
