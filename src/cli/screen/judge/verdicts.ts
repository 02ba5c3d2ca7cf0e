import type { DuckDBAppender } from '@duckdb/node-api';
import type { Assessment } from '../../../review/review.ts';
import { explain } from '../../../text/compose/explain.ts';
import { en } from '../../../text/load/en.ts';
import { grouped } from '../sql/aggregate.ts';
import type { Database } from '../../exports/sql/database.ts';
import { doubtlessFrom, mostSenders, swayedBy } from './doubtless.ts';
import { judgeOf } from '../../../past-mail/judge.ts';
import { screenedResultOf } from './verdict.ts';
import type { Judge, Judging } from '../../../past-mail/judge.ts';
import type { Policies, ScreenedResult } from './verdict.ts';

/** Separates the domains in one cell; no domain contains it. */
export const separator = '\n';

/** The table `verdicts`, to which a doubt is added when it is found first. */
export class Verdicts {
  readonly #appender: DuckDBAppender;
  readonly #ids = new Map<string, number>();

  constructor(appender: DuckDBAppender) {
    this.#appender = appender;
  }

  /**
   * Returns the number of a doubt about a recipient.
   *
   * @param key the recipient, or only its domain with the `@` (see `rows.ts`)
   * @param against the doubt under the other policy; the same one where there is no other
   */
  idOf(
    senderDomain: string,
    key: string,
    doubt: Assessment | undefined,
    against: Assessment | undefined,
  ): number {
    const [result, other] = [screenedResultOf(doubt), screenedResultOf(against)];
    const name = JSON.stringify([senderDomain, key, result, other]);
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(name, id);
    append(this.#appender, { id, senderDomain, key, result, against: other, why: whyOf(doubt) });
    return id;
  }

  /** Writes what has been added. */
  flush(): void {
    this.#appender.flushSync();
  }

  close(): void {
    this.#appender.closeSync();
  }
}

/** Makes the table `verdicts`. */
export async function verdictTable(database: Database): Promise<Verdicts> {
  await database.run(
    'CREATE TABLE verdicts (id INTEGER, sender_domain VARCHAR, key VARCHAR, domain VARCHAR, rank UTINYINT, kind VARCHAR, meant VARCHAR, why VARCHAR, against UTINYINT, against_meant VARCHAR)',
  );
  return new Verdicts(await database.second.createAppender('verdicts'));
}

/**
 * Asks the detector about every recipient in `keys` alone: once, or about every pair of sender and recipient
 * where the sender may make a difference. Adds the doubtful pairs to the verdicts; with a second policy also
 * those that only it doubts. Writes into `suspects` who is doubted alone, and who would be if the others of a
 * message supported what may have been meant.
 */
export async function fillResults(
  { first, second }: Policies,
  verdicts: Verdicts,
  database: Database,
  tell: (done: number) => void,
): Promise<void> {
  const frequent = await frequentSenders(database);
  const one = judgement(first, frequent);
  const other = second && judgement(second, frequent);
  const suspects = await database.second.createAppender('suspects');
  let done = 0;
  for await (const rows of database.pieces('SELECT id, key, senders FROM keys')) {
    for (const [id, key, senders] of rows as readonly (readonly [number, string, readonly string[]])[]) {
      const isFine = one.isDoubtless(key) && other?.isDoubtless(key) !== false;
      let isDoubted = false;
      for (const senderDomain of senders) {
        if (isFine && frequent.includes(senderDomain)) continue;
        const doubt = one.judge(key, senderDomain);
        const against = other ? other.judge(key, senderDomain) : doubt;
        if (doubt || against) verdicts.idOf(senderDomain, key, doubt, against);
        isDoubted ||= doubt !== undefined || against !== undefined;
      }
      if (!isDoubted && (isFine || !(one.isSwayed(key) || other?.isSwayed(key)))) continue;
      suspects.appendInteger(id);
      suspects.appendBoolean(isDoubted);
      suspects.endRow();
    }
    done += rows.length;
    tell(done);
  }
  suspects.closeSync();
  verdicts.flush();
}

interface Verdict {
  readonly id: number;
  readonly senderDomain: string;
  readonly key: string;
  readonly result: ScreenedResult;
  readonly why: string;
  readonly against: ScreenedResult;
}

function append(appender: DuckDBAppender, { id, senderDomain, key, result, why, against }: Verdict): void {
  appender.appendInteger(id);
  for (const text of [senderDomain, key, key.slice(key.lastIndexOf('@') + 1)]) appender.appendVarchar(text);
  appender.appendUTinyInt(result.rank);
  appender.appendVarchar(result.kind);
  appender.appendVarchar(result.meant.join(separator));
  appender.appendVarchar(why);
  appender.appendUTinyInt(against.rank);
  appender.appendVarchar(against.meant.join(separator));
  appender.endRow();
}

/** Returns the sentence that the sender would read. */
function whyOf(doubt: Assessment | undefined): string {
  const [finding] = doubt?.findings ?? [];
  return doubt?.denied?.reason ?? (finding === undefined ? '' : explain(en, finding));
}

interface Judgement {
  readonly judge: Judge;
  readonly isDoubtless: (key: string) => boolean;
  readonly isSwayed: (key: string) => boolean;
}

function judgement(judging: Judging, senders: readonly string[]): Judgement {
  const { policy, knownDomains } = judging;
  return {
    judge: judgeOf(policy, knownDomains),
    isDoubtless: doubtlessFrom(senders, policy, knownDomains),
    isSwayed: swayedBy(judging),
  };
}

/** Returns the sender domains with the most different recipients. */
async function frequentSenders(database: Database): Promise<string[]> {
  const found = await database.rows(
    `SELECT sender_domain FROM seen WHERE ${grouped.pairs} GROUP BY sender_domain ORDER BY count(*) DESC, sender_domain LIMIT ${mostSenders}`,
  );
  return found.map((row) => String(row.sender_domain));
}
