import type { Policy } from '../../policy/policy.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { learnWords } from '../../text/admin/learn-words.ts';
import { screenProblems } from '../../text/admin/screen-problems.ts';
import type { InputOptions } from '../exports/input/inputs.ts';
import { ownDomains } from '../exports/own-domains.ts';
import type { OwnDomains } from '../../past-mail/own-domains.ts';
import type { Progress } from '../exports/progress.ts';
import { readExports } from '../exports/read-exports.ts';
import type { OpenExports } from '../exports/read-exports.ts';
import type { Correspondents } from '../inputs/correspondents-schema.ts';
import { knownDomainsFor } from '../inputs/known-domains-for.ts';
import { isMisdirected, judged } from './accept.ts';
import type { Judged } from './accept.ts';
import { evidenceIn, writersTo } from './evidence.ts';
import type { Writers } from './evidence.ts';
import { meantBy } from './meant.ts';
import { merged } from './merge.ts';

export interface LearnOptions extends Omit<InputOptions, 'isLenient'> {
  readonly files: readonly string[];
  readonly policy: Policy;
  readonly own: readonly string[];
  /** The file of an earlier run, whose numbers are added. */
  readonly previous: Correspondents | undefined;
}

/** Past mail that probably went to a mistyped domain. */
export type Misdirected = Judged & Partial<Writers>;

export interface Learned {
  readonly own: OwnDomains;
  readonly since: string;
  readonly date: string;
  /** Every host that mail went to, most messages first. */
  readonly judged: readonly Judged[];
  readonly misdirected: readonly Misdirected[];
}

/**
 * Returns with whom the organisation exchanges mail, and which mail probably went to a mistyped domain.
 *
 * @throws {WrongUse} if a file cannot be used, no mail of the organisation is in the files, or they have no
 * times
 */
export function learn(options: LearnOptions, progress: Progress): Promise<Learned> {
  return readExports(options.files, options, progress, (open) => learned(open, options, progress));
}

async function learned(
  { inputs, database }: OpenExports,
  { policy, own: given, previous }: LearnOptions,
  progress: Progress,
): Promise<Learned> {
  const selects = inputs.map(({ source }) => source.select('leave out'));
  const own = await ownDomains(given, policy, selects, database);
  const has = (role: 'sender' | 'message' | 'count') =>
    inputs.some(({ source }) => source.columns[role] !== undefined);
  if (!has('sender')) throw new WrongUse(learnWords.noSenders);
  progress.start('read', database);
  const rows = {
    selects,
    own: own.domains,
    has: { senders: true, messages: has('message'), counts: has('count') },
  };
  const found = await evidenceIn(rows, database);
  if (found === undefined) throw new WrongUse(learnWords.noTimes);
  if (found.hosts.length === 0) throw new WrongUse(screenProblems.noOutbound(own.domains, 0));
  progress.start('judge', database);
  const { since, date, hosts } = merged(found, previous);
  const knownDomains = knownDomainsFor({
    ...policy,
    own: [...new Set([...policy.own, ...own.domains])],
    correspondents: [],
  });
  const all = judged(hosts, meantBy(hosts, knownDomains));
  const misdirected = all.filter(isMisdirected);
  const writers = await writersTo(
    misdirected.map(({ host }) => host),
    database,
  );
  return {
    own,
    since,
    date,
    judged: all,
    misdirected: misdirected.map((one) => ({ ...one, ...writers.get(one.host) })),
  };
}
