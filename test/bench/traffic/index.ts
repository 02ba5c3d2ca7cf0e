/**
 * `npm run bench -- traffic [--data FOLDER] [--json] [--messages N] [--states nothing,both] [--most N]`: replays really sent mail
 * through the same review as Send. The folder holds recipients.parquet and slips.csv (../shared/data/traffic by default); see
 * its README. `--most`: how many mistakes the tables show.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { planOf } from './replay/plan.ts';
import { replay } from './replay/replay.ts';
import { states } from './replay/states.ts';
import { resultsOf, type Results } from './report/results.ts';
import { calibrationTable, mistakeTables, stateTable } from './report/tables.ts';
import { loadSet } from './set/load-set.ts';
import { loadSlips } from './set/slips.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/traffic' },
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: '8000' },
    states: { type: 'string', default: states.join(',') },
    most: { type: 'string', default: '30' },
  },
  strict: true,
});

const seconds = () => performance.now() / 1000;

async function measure(): Promise<Results> {
  const wanted = states.filter((state) => options.states.split(',').includes(state));
  const start = seconds();
  const slips = loadSlips(options.data);
  const set = await loadSet(options.data);
  const loaded = seconds();
  const plan = planOf(set, slips, Number(options.messages));
  const planned = seconds();
  const replayed = replay(set, slips, plan, wanted, defaultPolicy);
  console.error(
    `Seconds: reading ${(loaded - start).toFixed(1)}, choosing ${(planned - loaded).toFixed(1)}, replaying ${(seconds() - planned).toFixed(1)}.`,
  );
  return resultsOf(path.basename(options.data), plan, replayed);
}

function print(results: Results): void {
  console.log(stateTable(results));
  console.log(
    `\n${results.messagesPerWeek.toFixed(2)} messages in a week in which a person writes; ${results.firstUses} first uses in the set.`,
  );
  console.log(`Slips learned by a mailbox: ${results.learned.memory.join(', ') || 'none'}.`);
  console.log(`Slips learned by a list: ${results.learned.list.join(', ') || 'none'}.`);
  for (const state of results.states) {
    console.log(`\n## ${state.state}\n\n${calibrationTable(state)}\n`);
    console.log(mistakeTables(state, Number(options.most)));
  }
}

try {
  const results = await measure();
  if (options.json) console.log(JSON.stringify(results));
  else print(results);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
