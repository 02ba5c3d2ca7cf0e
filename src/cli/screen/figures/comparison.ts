import type { Database } from '../../exports/sql/database.ts';
import type { Screening } from '../screening-schema.ts';
import { stops } from '../../../past-mail/judge.ts';
import { severityAt } from '../judge/verdict.ts';
import { meantOf, messages } from './doubtful.ts';

type Comparison = NonNullable<Screening['comparison']>;

const mostDomains = 1000;

/**
 * Returns what another policy would change: which messages would be newly asked about, no longer be asked
 * about, or have another severity.
 */
export async function comparison(policy: Comparison['policy'], database: Database): Promise<Comparison> {
  const [row = {}] =
    await database.rows(`SELECT sum(n) FILTER (rank >= ${stops}) AS before, sum(n) FILTER (against >= ${stops}) AS after,
      sum(n) FILTER (rank < ${stops} AND against >= ${stops}) AS newly, sum(n) FILTER (rank >= ${stops} AND against < ${stops}) AS longer,
      sum(n) FILTER (rank <> against AND (rank >= ${stops}) = (against >= ${stops})) AS changed FROM asks`);
  const found = await database.rows(`SELECT domain, max(rank) AS before, max(against) AS after,
      arg_max(CASE WHEN against > 0 THEN against_meant ELSE meant END, greatest(rank, against) || sender_domain || key) AS meant, ${messages} AS messages
    FROM hits JOIN verdicts ON id = verdict GROUP BY domain HAVING max(rank) <> max(against) ORDER BY messages DESC, domain LIMIT ${mostDomains}`);
  return {
    policy,
    before: Number(row.before),
    after: Number(row.after),
    newlyAsked: Number(row.newly),
    noLongerAsked: Number(row.longer),
    changedSeverity: Number(row.changed),
    domains: found.map((one) => ({
      domain: String(one.domain),
      before: severity(Number(one.before)),
      after: severity(Number(one.after)),
      meant: meantOf(one.meant),
      messages: Number(one.messages),
    })),
  };
}

function severity(rank: number) {
  return rank === 0 ? null : severityAt(rank);
}
