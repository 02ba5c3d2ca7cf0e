import type { Policy } from '../../policy/policy.ts';
import { grouped } from './aggregate.ts';
import type { Database } from './database/database.ts';
import { judgeOf, verdictOf } from './verdict.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Between the domains of one cell; no domain holds it. */
export const separator = '\n';

export interface Judged {
  readonly judge: Judge;
  /** How many pairs of a sender's domain and a recipient are doubtful. */
  readonly doubtful: number;
}

/**
 * Asks the detector about every pair of `seen`, each once, and puts those that are doubtful into `verdicts`; with a second policy also
 * those that only it doubts.
 */
export async function fillVerdicts(
  policy: Policy,
  against: Policy | undefined,
  database: Database,
  tell: (done: number) => void,
): Promise<Judged> {
  await database.run(
    'CREATE TABLE verdicts (id INTEGER, sender_domain VARCHAR, key VARCHAR, domain VARCHAR, rank UTINYINT, kind VARCHAR, meant VARCHAR, against UTINYINT, against_meant VARCHAR)',
  );
  const judge = judgeOf(policy);
  const other = against === undefined ? undefined : judgeOf(against);
  const appender = await database.second.createAppender('verdicts');
  let id = 0;
  let done = 0;
  for await (const rows of database.pieces(`SELECT sender_domain, key FROM seen WHERE ${grouped.pairs}`)) {
    for (const [senderDomain, key] of rows as readonly (readonly [string, string])[]) {
      const verdict = verdictOf(judge(key, senderDomain));
      const otherVerdict = other === undefined ? verdict : verdictOf(other(key, senderDomain));
      if (verdict.rank === 0 && otherVerdict.rank === 0) continue;
      id += 1;
      append([id, senderDomain, key, verdict, otherVerdict]);
    }
    done += rows.length;
    tell(done);
  }
  appender.closeSync();
  return { judge, doubtful: id };

  function append([row, senderDomain, key, verdict, otherVerdict]: [
    number,
    string,
    string,
    Verdict,
    Verdict,
  ]): void {
    appender.appendInteger(row);
    for (const text of [senderDomain, key, key.slice(key.lastIndexOf('@') + 1)]) appender.appendVarchar(text);
    appender.appendUTinyInt(verdict.rank);
    appender.appendVarchar(verdict.kind);
    appender.appendVarchar(verdict.meant.join(separator));
    appender.appendUTinyInt(otherVerdict.rank);
    appender.appendVarchar(otherVerdict.meant.join(separator));
    appender.endRow();
  }
}
