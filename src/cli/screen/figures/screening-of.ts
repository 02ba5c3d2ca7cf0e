import type { AllRows } from '../sql/aggregate.ts';
import type { Database } from '../../exports/sql/database.ts';
import { filesOf } from './files-of.ts';
import type { Input } from '../../exports/input/inputs.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Assumption, Screening } from '../screening-schema.ts';
import { badRows } from './bad-rows.ts';
import { comparison } from './comparison.ts';
import { doubtfulDomains, doubtfulRecipients, trustCandidates } from './doubtful.ts';
import { perPersonAndWeek, promptedMost } from './people.ts';
import { unreadTimes } from './unread-times.ts';
import { kindFigures, rowFigures, totals, weekFigures } from './totals.ts';

/** A policy with the name of its file; the name is null for the default policy. */
export interface NamedPolicy {
  readonly file: string | null;
  readonly policy: Policy;
}

export interface Counted {
  readonly inputs: readonly Input[];
  readonly policy: NamedPolicy;
  readonly against: NamedPolicy | undefined;
  readonly isLenient: boolean;
  readonly own: Screening['own'];
  readonly rows: AllRows;
  readonly hasSenders: boolean;
  /** Whether mailboxes learned from earlier mail. */
  readonly learns: boolean;
}

/** Computes all reported figures from the database tables. */
export async function screeningOf(counted: Counted, database: Database): Promise<Screening> {
  const { inputs, policy, against, own, hasSenders } = counted;
  const hasTimes = inputs.some(({ source }) => source.hasTimes);
  const bad = await badRows(inputs, counted.rows.again, database);
  const sums = await totals(hasSenders, hasTimes, database);
  const domains = await doubtfulDomains(hasSenders, database);
  const recipients = await doubtfulRecipients(hasSenders, database);
  const senders = await promptedMost(database);
  const unread = await unreadTimes(inputs, database);
  return {
    version: 1,
    madeAt: new Date().toISOString(),
    pseudonymous: false,
    policy: described(policy),
    files: filesOf(inputs),
    own,
    assumptions: assumptionsOf(counted, hasTimes, unread.rows > 0),
    rows: await rowFigures(
      bad.reduce((sum, { count }) => sum + count, 0),
      database,
    ),
    bad,
    unreadTimes: unread,
    totals: sums,
    weeks: await weekFigures(database),
    perPersonAndWeek: await perPersonAndWeek(sums.personWeeks, database),
    kinds: await kindFigures(database),
    domains: domains.list,
    senders: senders.list,
    trustCandidates: await trustCandidates(database),
    recipients: recipients.list,
    omitted: { domains: domains.omitted, senders: senders.omitted, recipients: recipients.omitted },
    comparison: against === undefined ? null : await comparison(described(against), database),
  };
}

function described({ file, policy }: NamedPolicy): Screening['policy'] {
  return { file, version: policy.version };
}

function assumptionsOf(
  { inputs, hasSenders, isLenient, learns }: Counted,
  hasTimes: boolean,
  hasUnread: boolean,
): Assumption[] {
  const some = (is: (input: Input) => boolean) => inputs.some(is);
  const found: Readonly<Record<Assumption, boolean>> = {
    'no-co-recipients': some(({ source }) => source.columns.message === undefined),
    'no-memory': !learns,
    'no-senders': !hasSenders,
    'no-times': !hasTimes && !hasUnread,
    'first-and-last-week': hasTimes,
    'no-messages': some(({ source }) => source.columns.message === undefined),
    'month-first': some(({ source }) => source.assumedOrder === 'month first'),
    'day-first': some(({ source }) => source.assumedOrder === 'day first'),
    lenient: isLenient,
    'old-encoding': some(({ sniffed }) => sniffed.encoding === 'windows-1252'),
  };
  return (Object.keys(found) as Assumption[]).filter((assumption) => found[assumption]);
}
