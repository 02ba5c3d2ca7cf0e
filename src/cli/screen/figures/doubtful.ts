import type { Cell, Database, Row } from '../../exports/sql/database.ts';
import type { Screening } from '../screening-schema.ts';
import { severityAt } from '../judge/verdict.ts';
import { separator } from '../judge/verdicts.ts';

/** A list cut to a maximum length, and the number of omitted entries. */
export interface Cut<T> {
  readonly list: T[];
  readonly omitted: number;
}

const mostDomains = 10_000;
const mostRecipients = 100_000;

/** Counts each message once if messages can be told apart. */
export const messages = 'count(DISTINCT message) + coalesce(sum(n) FILTER (message IS NULL), 0)';

const doubted = 'FROM hits JOIN verdicts ON id = verdict WHERE rank > 0';
const worst = (column: string) => `arg_max(${column}, rank || sender_domain || key)`;

export async function doubtfulDomains(
  hasSenders: boolean,
  database: Database,
): Promise<Cut<Screening['domains'][number]>> {
  const found =
    await database.rows(`SELECT domain, max(rank) AS rank, ${['kind', 'meant', 'why'].map((column) => `${worst(column)} AS ${column}`).join(', ')},
      ${messages} AS messages, count(DISTINCT sender) AS senders, count(DISTINCT week) AS weeks, count(*) OVER () AS total
    ${doubted} GROUP BY domain ORDER BY messages DESC, domain LIMIT ${mostDomains}`);
  const list = found.map((row) => ({
    domain: String(row.domain),
    ...judged(row),
    why: String(row.why),
    messages: Number(row.messages),
    senders: hasSenders ? Number(row.senders) : null,
    weeks: Number(row.weeks),
  }));
  return { list, omitted: Number(found[0]?.total ?? 0) - list.length };
}

export async function doubtfulRecipients(
  hasSenders: boolean,
  database: Database,
): Promise<Cut<Screening['recipients'][number]>> {
  const found =
    await database.rows(`SELECT recipient, any_value(domain) AS domain, max(rank) AS rank, ${worst('kind')} AS kind, ${worst('meant')} AS meant,
      ${messages} AS messages, count(DISTINCT sender) AS senders, CAST(min(week) AS VARCHAR) AS first, CAST(max(week) AS VARCHAR) AS last, count(*) OVER () AS total
    ${doubted} GROUP BY recipient ORDER BY messages DESC, recipient LIMIT ${mostRecipients}`);
  const list = found.map((row) => ({
    address: String(row.recipient),
    domain: String(row.domain),
    ...judged(row),
    messages: Number(row.messages),
    senders: hasSenders ? Number(row.senders) : null,
    firstWeek: weekOf(row.first),
    lastWeek: weekOf(row.last),
  }));
  return { list, omitted: Number(found[0]?.total ?? 0) - list.length };
}

/** Kinds of findings that no real partner's domain can have. */
const impossible = ['malformed', 'unknown-tld', 'denied'];
const mostCandidates = 100;

/**
 * Returns domains that may be partners, because people write to a partner again but rarely repeat a typo: at
 * least three people wrote to the domain, two of them more than once.
 */
export async function trustCandidates(database: Database): Promise<Screening['trustCandidates']> {
  const found =
    await database.rows(`SELECT domain, sum(messages) AS messages, count(*) AS senders, count(*) FILTER (messages > 1) AS again, max(meant) AS meant
    FROM (SELECT domain, sender, ${worst('meant')} AS meant, ${messages} AS messages ${doubted} AND sender IS NOT NULL
      AND kind NOT IN (${impossible.map((kind) => `'${kind}'`).join(', ')}) GROUP BY domain, sender)
    GROUP BY domain HAVING count(*) >= 3 AND count(*) FILTER (messages > 1) >= 2
    ORDER BY again DESC, senders DESC, domain LIMIT ${mostCandidates}`);
  return found.map((row) => ({
    domain: String(row.domain),
    messages: Number(row.messages),
    senders: Number(row.senders),
    returning: Number(row.again),
    meant: meantOf(row.meant),
  }));
}

function judged(row: Row) {
  return {
    severity: severityAt(Number(row.rank)),
    kind: String(row.kind),
    meant: meantOf(row.meant),
  };
}

export function meantOf(cell: Cell | undefined): string[] {
  return String(cell ?? '')
    .split(separator)
    .filter((domain) => domain !== '');
}

function weekOf(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
