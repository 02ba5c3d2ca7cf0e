/**
 * `npm run bench -- traffic [--data FOLDER] [--json] [--messages N] [--states nothing,both] [--most N] [--rivals | --markdown]`: replays really sent mail
 * through the same review as Send. The folder holds recipients.parquet and slips.csv (../shared/data/traffic by default).
 * `--most`: how many mistakes the tables show; `--rivals`: what others find in the same messages;
 * `--markdown`: that, and docs/measured/benchmark-traffic.md is written.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writePage } from '../../../tools/markdown/write-page.ts';
import { states } from './knowledge/states.ts';
import { measure } from './measure.ts';
import { page } from './report/page.ts';
import type { Results } from './report/results.ts';
import { calibrationTable, mistakeTables, rivalTable, stateTable } from './report/tables.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/traffic' },
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: '8000' },
    states: { type: 'string', default: states.join(',') },
    markdown: { type: 'boolean', default: false },
    rivals: { type: 'boolean', default: false },
    most: { type: 'string', default: '30' },
  },
  strict: true,
});

const pageFile = path.join(import.meta.dirname, '../../../docs/measured/benchmark-traffic.md');

function print(results: Results): void {
  console.log(stateTable(results));
  if (results.rivals) console.log(`\n${rivalTable(results)}`);
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
  const results = await measure({
    folder: options.data,
    messages: Number(options.messages),
    states: states.filter((state) => options.states.split(',').includes(state)),
    withRivals: options.rivals || options.markdown,
    onTime: (what, seconds) => console.error(`${what}: ${seconds.toFixed(1)} s`),
  });
  if (options.markdown)
    await writePage(
      pageFile,
      page(results, `npm run bench -- traffic --messages ${options.messages} --markdown`),
    );
  if (options.json) console.log(JSON.stringify(results));
  else print(results);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
