import type { DuckDBAppender } from '@duckdb/node-api';
import type { Policy } from '../../../policy/policy.ts';
import { knownDomainsFor } from '../../inputs/known-domains-for.ts';
import { grouped } from '../sql/aggregate.ts';
import type { Database } from '../../exports/sql/database.ts';
import { doubtlessFrom, mostSenders } from './doubtless.ts';
import { judgeOf, screenedResultOf } from './verdict.ts';
import type { Judge, ScreenedResult } from './verdict.ts';

/** Separates the domains in one cell; no domain contains it. */
export const separator = '\n';

export interface Judged {
  readonly judge: Judge;
  /** The number of doubtful pairs of a sender's domain and a recipient. */
  readonly doubtful: number;
}

/**
 * Asks the detector about every recipient in `seen` once, or about every pair of sender and recipient where
 * the sender may make a difference. Inserts the doubtful pairs into `verdicts`; with a second policy also
 * those that only it doubts.
 */
export async function fillResults(
  policy: Policy,
  other: Policy | undefined,
  database: Database,
  tell: (done: number) => void,
): Promise<Judged> {
  await database.run(
    'CREATE TABLE verdicts (id INTEGER, sender_domain VARCHAR, key VARCHAR, domain VARCHAR, rank UTINYINT, kind VARCHAR, meant VARCHAR, against UTINYINT, against_meant VARCHAR)',
  );
  const frequent = await frequentSenders(database);
  const first = judgement(policy, frequent);
  const second = other === undefined ? undefined : judgement(other, frequent);
  const appender = await database.second.createAppender('verdicts');
  const keys = database.pieces(
    `SELECT key, list(sender_domain) FROM seen WHERE ${grouped.pairs} GROUP BY key`,
  );
  let doubtful = 0;
  let done = 0;
  for await (const rows of keys) {
    for (const [key, senders] of rows as readonly (readonly [string, readonly string[]])[]) {
      const isFine = first.isDoubtless(key) && second?.isDoubtless(key) !== false;
      for (const senderDomain of senders) {
        if (isFine && frequent.includes(senderDomain)) continue;
        const result = screenedResultOf(first.judge(key, senderDomain));
        const against = second === undefined ? result : screenedResultOf(second.judge(key, senderDomain));
        if (result.rank === 0 && against.rank === 0) continue;
        doubtful += 1;
        append(appender, { id: doubtful, senderDomain, key, result, against });
      }
    }
    done += rows.length;
    tell(done);
  }
  appender.closeSync();
  return { judge: first.judge, doubtful };
}

interface DoubtfulPair {
  readonly id: number;
  readonly senderDomain: string;
  readonly key: string;
  readonly result: ScreenedResult;
  readonly against: ScreenedResult;
}

function append(appender: DuckDBAppender, { id, senderDomain, key, result, against }: DoubtfulPair): void {
  appender.appendInteger(id);
  for (const text of [senderDomain, key, key.slice(key.lastIndexOf('@') + 1)]) appender.appendVarchar(text);
  appender.appendUTinyInt(result.rank);
  appender.appendVarchar(result.kind);
  appender.appendVarchar(result.meant.join(separator));
  appender.appendUTinyInt(against.rank);
  appender.appendVarchar(against.meant.join(separator));
  appender.endRow();
}

interface Judgement {
  readonly judge: Judge;
  readonly isDoubtless: (key: string) => boolean;
}

function judgement(policy: Policy, senders: readonly string[]): Judgement {
  const knownDomains = knownDomainsFor(policy);
  return { judge: judgeOf(policy, knownDomains), isDoubtless: doubtlessFrom(senders, policy, knownDomains) };
}

/** Returns the sender domains with the most different recipients. */
async function frequentSenders(database: Database): Promise<string[]> {
  const found = await database.rows(
    `SELECT sender_domain FROM seen WHERE ${grouped.pairs} GROUP BY sender_domain ORDER BY count(*) DESC, sender_domain LIMIT ${mostSenders}`,
  );
  return found.map((row) => String(row.sender_domain));
}
