import { parseDomain, registrableOf } from '../../detector/address/domain.ts';
import { covers } from '../../policy/covers.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Database } from './sql/database.ts';
import { addressRows } from './sql/rows.ts';
import { isSuffixEntry } from '../../policy/entry.ts';

/** The domains of the organisation, and how they are known. */
export interface OwnDomains {
  readonly domains: string[];
  readonly basis: 'given' | 'policy' | 'senders' | 'none';
}

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
  const named = [...new Set([...given, ...policy.own.map(asciiOf)])];
  if (named.length > 0) return { domains: named, basis: given.length > 0 ? 'given' : 'policy' };
  const found = await database.rows(`SELECT sender_domain, count(*) AS n FROM
    (SELECT sender_domain FROM (${addressRows(selects)}) WHERE contains(sender, '@') AND coalesce(direction, '') NOT IN ('inbound', 'incoming', '1') LIMIT ${sampleRows})
    GROUP BY sender_domain ORDER BY n DESC, sender_domain`);
  const senders = found.map((row) => String(row.sender_domain));
  const guarded = policy.protect.filter(
    (entry) => !isSuffixEntry(entry) && senders.some((sender) => covers(entry, sender)),
  );
  if (guarded.length > 0) return { domains: guarded, basis: 'policy' };
  const [most] = senders;
  return most === undefined
    ? { domains: [], basis: 'none' }
    : { domains: [registrableOf(most)], basis: 'senders' };
}

/** Returns the domain as exports write it. */
function asciiOf(entry: string): string {
  const domain = parseDomain(entry);
  return domain.kind === 'name' ? domain.ascii : entry;
}
