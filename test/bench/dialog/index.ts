/**
 * How long the sender waits for the dialog: `npm run bench -- dialog`, from pressing Send until the whole review is painted, for
 * 1, 5 and 40 doubts, beside the floor of the send path's benchmark in the same run. Measures `dist/addin` as
 * `npm run build` left it. `--rounds N` (at least 7) measures longer; `--markdown` writes docs/benchmark-dialog.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folders, root } from '../../../src/playground/server/folders.ts';
import { startMachine } from '../../e2e/machine.ts';
import { tabulate } from '../detector/tabulate.ts';
import { Session } from '../send-path/session.ts';
import { median, p95 } from '../send-path/statistics.ts';
import { scenarios } from './scenarios.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, markdown: { type: 'boolean', default: false } },
  strict: true,
});
if (!existsSync(path.join(folders.addIn, 'dialog.js'))) {
  console.error('There is no add-in. Build it first: npm run build');
  process.exit(2);
}

interface Times {
  readonly name: string;
  readonly cold: number[];
  readonly warm: number[];
}

/** One round of all scenarios in turn, so that a busy moment of the machine hits all alike. */
async function round(
  machine: Awaited<ReturnType<typeof startMachine>>,
  times: readonly Times[],
): Promise<void> {
  for (const [at, scenario] of scenarios.entries()) {
    const session = await Session.open(machine, scenario);
    times[at]?.cold.push((await session.send()).ms);
    await session.send();
    times[at]?.warm.push((await session.send()).ms);
    await session.close();
  }
}

const nothingYet = (): Times[] => scenarios.map(({ name }) => ({ name, cold: [], warm: [] }));

async function measured(rounds: number): Promise<Times[]> {
  const machine = await startMachine({ floor: path.join(import.meta.dirname, '../send-path/floor') });
  try {
    await round(machine, nothingYet());
    const times = nothingYet();
    for (let n = 0; n < rounds; n += 1) await round(machine, times);
    return times;
  } finally {
    await machine.stop();
  }
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function row(name: string, values: readonly number[], floor: readonly number[]): string[] {
  const against = `${(median(values) / median(floor)).toFixed(2)} ×`;
  return [name, ms(median(values)), ms(p95(values)), against];
}

const rounds = Math.max(7, Number(options.rounds) || 0);
const load = (): string => loadavg()[0]?.toFixed(2) ?? '';
const before = load();
const times = await measured(rounds);
const rows = times.flatMap(({ name, cold, warm }) => [
  row(`${name}, cold`, cold, times[0]?.cold ?? []),
  row(`${name}, warm`, warm, times[0]?.warm ?? []),
]);
const table = tabulate(
  ['from pressing Send to the complete picture', 'median', 'p95', 'against the floor'],
  rows,
);
const note = `${rounds} runs a cell, scenarios in turn; load average ${before} before, ${load()} after.`;
console.log(`${table}\n\n${note}`);
if (options.markdown)
  writeFileSync(
    path.join(root, 'docs/benchmark-dialog.md'),
    `# The dialog, measured\n\n${table}\n\n${note}\n`,
  );
