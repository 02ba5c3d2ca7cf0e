import path from 'node:path';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { states, type State } from './knowledge/states.ts';
import { planOf } from './replay/plan.ts';
import { replay } from './replay/replay.ts';
import { resultsOf, type Results } from './report/results.ts';
import { RivalTally } from './rivals/count-rivals.ts';
import { loadSet } from './set/load-set.ts';
import { loadSlips } from './set/slips.ts';

/** What is measured, and where. */
export interface Measuring {
  /** Holds recipients.parquet and slips.csv. */
  readonly folder: string;
  /** How many messages without slips are judged. */
  readonly messages: number;
  /** All by default. */
  readonly states?: readonly State[];
  /** Whether the rivals judge the same messages. */
  readonly withRivals?: boolean;
  /** Called with the number of seconds that each part took. */
  readonly onTime?: (what: string, seconds: number) => void;
}

/**
 * Replays a set with the default policy, as an add-in without configuration has it.
 *
 * @throws if a file or one of its columns is missing
 */
export async function measure({
  folder,
  messages,
  states: wanted = states,
  withRivals = false,
  onTime,
}: Measuring): Promise<Results> {
  let start = performance.now();
  const timed = <Made>(what: string, made: Made): Made => {
    onTime?.(what, (performance.now() - start) / 1000);
    start = performance.now();
    return made;
  };
  const slips = loadSlips(folder);
  const set = timed('reading', await loadSet(folder));
  const plan = timed('choosing', planOf(set, slips, messages));
  const rivals = withRivals ? new RivalTally() : undefined;
  const replayed = timed('replaying', replay(set, slips, plan, wanted, defaultPolicy, rivals));
  return resultsOf(path.basename(path.resolve(folder)), plan, replayed);
}
