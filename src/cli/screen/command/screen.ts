import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { countAsks, countMessages, grouped, readDoubtfulRows, readOnce } from '../sql/aggregate.ts';
import type { AllRows } from '../sql/aggregate.ts';
import type { Database } from '../../exports/sql/database.ts';
import { texts } from '../../exports/sql/quote.ts';
import { screeningOf } from '../figures/screening-of.ts';
import type { NamedPolicy } from '../figures/screening-of.ts';
import { readExports } from '../../exports/read-exports.ts';
import type { OpenExports } from '../../exports/read-exports.ts';
import type { InputOptions } from '../../exports/input/inputs.ts';
import { ownDomains } from '../../exports/own-domains.ts';
import type { Progress } from '../../exports/progress.ts';
import { QuotingProblem } from '../../exports/input/quoting-problem.ts';
import { badClasses } from '../../exports/sql/rows.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';
import type { Screening } from '../screening-schema.ts';
import { judgeMessages } from '../judge/judge-messages.ts';
import { fillNear } from '../judge/near-domains.ts';
import type { Judging } from '../judge/verdict.ts';
import { fillResults, verdictTable } from '../judge/verdicts.ts';
import { addJudged, readSent, readWholeMessages } from '../sql/whole-messages.ts';
import { knownDomainsFor } from '../../inputs/known-domains-for.ts';
import type { OwnDomains } from '../../exports/own-domains.ts';
import type { Policy } from '../../../policy/policy.ts';

export interface ScreenOptions extends Omit<InputOptions, 'isLenient'> {
  readonly files: readonly string[];
  readonly policy: NamedPolicy;
  readonly against: NamedPolicy | undefined;
  readonly own: readonly string[];
  /** Whether each mailbox remembers to whom it wrote, as in the add-in. */
  readonly learn: boolean;
}

/**
 * Returns what the senders of past mail would have been asked. Reads all files, judges each pair of a
 * sender's domain and a recipient once, and counts.
 *
 * @throws {WrongUse} if a file cannot be used, or the files contain no outbound mail
 */
export async function screen(options: ScreenOptions, progress: Progress): Promise<Screening> {
  return readExports(options.files, options, progress, (open) => counted(open, options, progress));
}

/**
 * In bytes: ten million rows of Parquet. Larger files have too many messages to keep track of each one in
 * memory.
 */
const largestCounted = 500_000_000;
/**
 * In larger files, one message in this many is tracked. For a million messages in a week, the error is within
 * 1 %.
 */
const oneInLarge = 64;

async function counted(
  { inputs, database, isLenient }: OpenExports,
  options: ScreenOptions,
  progress: Progress,
): Promise<Screening> {
  const selects = inputs.map(({ source }) => source.select('leave out'));
  const has = (role: 'sender' | 'message' | 'count') =>
    inputs.some(({ source }) => source.columns[role] !== undefined);
  const own = await ownDomains(options.own, options.policy.policy, selects, database);
  const shape = {
    own: own.domains,
    has: { senders: has('sender'), messages: has('message'), counts: has('count') },
  };
  const rows: AllRows = {
    first: { selects: inputs.map(({ source }) => source.select('keep')), ...shape },
    again: { selects, ...shape },
  };
  progress.start('read', database);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const oneIn = bytes <= largestCounted ? 1 : oneInLarge;
  await readOnce(rows.first, oneIn, database);
  await countMessages(has('message'), database);
  await refuseNothing(own.domains, database);
  await judgeMail(rows.again, own, options, database, progress);
  progress.start('figures', database);
  return screeningOf(
    {
      inputs,
      ...options,
      isLenient,
      own,
      rows,
      learns: options.learn,
      hasSenders: has('sender'),
      isEstimated: has('message') && oneIn > 1,
    },
    database,
  );
}

/**
 * Judges every recipient alone, which shows in which messages somebody may be doubted, and then these messages
 * with all their recipients. Rows without an id of their message are only judged alone.
 */
async function judgeMail(
  rows: RowsOptions,
  own: OwnDomains,
  { policy, against, learn }: ScreenOptions,
  database: Database,
  progress: Progress,
): Promise<void> {
  progress.start('judge', database);
  const judging = {
    first: judgingOf(policy.policy, own),
    second: against && judgingOf(against.policy, own),
  };
  const verdicts = await verdictTable(database);
  await fillResults(judging, verdicts, database, progress.count);
  progress.start('doubtful', database);
  await readDoubtfulRows(rows, database);
  if (rows.has.messages) {
    await readSent(rows, learn, database);
    await fillNear(database);
    await readWholeMessages(rows, learn, database);
    await judgeMessages(judging, learn, verdicts, database);
    await addJudged(database);
  }
  verdicts.close();
  await countAsks(database);
}

/** Domains that the user calls own are own for the add-in, too, as if the policy named them. */
function judgingOf(policy: Policy, { domains, basis }: OwnDomains): Judging {
  const own = basis === 'given' ? [...new Set([...policy.own, ...domains])] : policy.own;
  return { policy, knownDomains: knownDomainsFor({ ...policy, own }) };
}

/** Throws if there is no message: an empty report would look like good news. */
async function refuseNothing(own: readonly string[], database: Database): Promise<void> {
  const [found] = await database.rows('SELECT coalesce(sum(messages), 0) AS n FROM weekly');
  if (Number(found?.n) > 0) return;
  const [bad] = await database.rows(
    `SELECT coalesce(sum(total), 0) AS n FROM seen WHERE ${grouped.classes} AND class IN (${texts(badClasses)})`,
  );
  throw new QuotingProblem(
    screenProblems.noOutbound(own, Number(bad?.n)),
    own.filter((one) => !/^[\p{L}\p{N}.-]+$/u.test(one)),
  );
}
