import { screenProblems } from '../../../text/admin/screen-problems.ts';
import {
  countAsks,
  countMessages,
  grouped,
  hasUnidentified,
  hitTable,
  isLong,
  readDoubtfulRows,
  readOnce,
  readSent,
} from '../sql/aggregate.ts';
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
import { badClasses } from '../../../past-mail/table/row-patterns.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';
import type { Screening } from '../screening-schema.ts';
import { fillBeside } from '../judge/companies.ts';
import { likenessOf } from '../judge/likeness.ts';
import { toldBefore } from '../judge/told-before.ts';
import { judgeMessages } from '../judge/judge-messages.ts';
import type { Judging } from '../../../past-mail/judge.ts';
import type { Policies } from '../judge/verdict.ts';
import { fillResults, verdictTable } from '../judge/verdicts.ts';
import type { Verdicts } from '../judge/verdicts.ts';
import {
  addJudged,
  isWanted,
  keyTable,
  pickMessages,
  readWholeMessages,
  suspectTable,
} from '../sql/whole-messages.ts';
import { knownDomainsFor } from '../../inputs/known-domains-for.ts';
import type { OwnDomains } from '../../../past-mail/own-domains.ts';
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
    long: {
      selects: options.learn ? selects : inputs.map(({ source }) => source.select('leave out', isLong)),
      ...shape,
    },
    whole: { selects: inputs.map(({ source }) => source.select('leave out', isWanted)), ...shape },
  };
  progress.start('read', database);
  const reading = readOnce(rows.first, database);
  const judging = await whileReading(reading, () => policiesOf(options, own));
  await refuseNothing(own.domains, database);
  await judgeMail(rows, judging, options.learn, database, progress);
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
    },
    database,
  );
}

/**
 * Judges every recipient alone, which shows in which messages somebody may be doubted, and then these messages
 * with all their recipients. Rows without an id of their message are only judged alone.
 */
async function judgeMail(
  { again, long, whole }: AllRows,
  judging: Policies,
  learn: boolean,
  database: Database,
  progress: Progress,
): Promise<void> {
  progress.start('judge', database);
  const { messages } = again.has;
  const verdicts = await verdictTable(database);
  await keyTable(database);
  await suspectTable(database);
  await fillResults(judging, verdicts, database, progress.count);
  if (messages) await readSent(long, database);
  await countMessages(messages, database);
  progress.start('doubtful', database);
  await hitTable(database);
  if (await hasUnidentified(messages, database)) await readDoubtfulRows(again, database);
  if (messages) await judgeWhole(whole, judging, learn, verdicts, database);
  verdicts.close();
  await countAsks(database);
}

async function judgeWhole(
  rows: RowsOptions,
  judging: Policies,
  learns: boolean,
  verdicts: Verdicts,
  database: Database,
): Promise<void> {
  const likeness = await likenessOf(judging, learns ? 2 : 1, database);
  await fillBeside(likeness, learns, database);
  await pickMessages(learns, database);
  await readWholeMessages(rows, database);
  await judgeMessages(judging, learns ? undefined : await toldBefore(likeness, database), verdicts, database);
  await addJudged(database);
}

/** Works on one core while DuckDB reads on the others. */
async function whileReading<Made>(reading: Promise<void>, work: () => Made): Promise<Made> {
  const [made] = await Promise.all([new Promise(setImmediate).then(work), reading]);
  return made;
}

function policiesOf({ policy, against }: ScreenOptions, own: OwnDomains): Policies {
  return { first: judgingOf(policy.policy, own), second: against && judgingOf(against.policy, own) };
}

/** Domains that the user calls own are own for the add-in, too, as if the policy named them. */
function judgingOf(policy: Policy, { domains, basis }: OwnDomains): Judging {
  const own = basis === 'given' ? [...new Set([...policy.own, ...domains])] : policy.own;
  return { policy, knownDomains: knownDomainsFor({ ...policy, own }) };
}

/** Throws if no mail is counted: an empty report would look like good news. */
async function refuseNothing(own: readonly string[], database: Database): Promise<void> {
  const [found] = await database.rows(
    `SELECT coalesce(sum(n) FILTER (class = 'outbound'), 0) AS sent, coalesce(sum(total) FILTER (class IN (${texts(badClasses)})), 0) AS bad
    FROM seen WHERE ${grouped.classes}`,
  );
  if (Number(found?.sent) > 0) return;
  throw new QuotingProblem(
    screenProblems.noOutbound(own, Number(found?.bad)),
    own.filter((one) => !/^[\p{L}\p{N}.-]+$/u.test(one)),
  );
}
