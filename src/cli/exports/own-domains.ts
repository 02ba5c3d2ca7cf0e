import { inferredDomains, namedDomains, type OwnDomains } from '../../past-mail/own-domains.ts';
import { inboundDirections } from '../../past-mail/table/row-patterns.ts';
import { texts } from './sql/quote.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Database } from './sql/database.ts';
import { addressRows } from './sql/rows.ts';

const sampleRows = 200_000;

/**
 * Returns the domains whose outbound mail counts: those given with `--own` and those that the policy calls
 * own. Without any, they are inferred from the first rows: domains that the policy protects by name and that
 * occur as senders, otherwise the domain that sends the most mail. Mail that the export marks as inbound is
 * ignored.
 */
export async function ownDomains(
  given: readonly string[],
  policy: Policy,
  selects: readonly string[],
  database: Database,
): Promise<OwnDomains> {
  const named = namedDomains(given, policy);
  if (named !== undefined) return named;
  const found = await database.rows(`SELECT sender_domain, count(*) AS n FROM
    (SELECT sender_domain FROM (${addressRows(selects)}) WHERE contains(sender, '@') AND coalesce(direction, '') NOT IN (${texts(inboundDirections)}) LIMIT ${sampleRows})
    GROUP BY sender_domain ORDER BY n DESC, sender_domain`);
  return inferredDomains(
    found.map((row) => String(row.sender_domain)),
    policy,
  );
}
