/**
 * `npm run bench -- screen [--rows N] [--rounds N] [--folder DIR] [--markdown]`: how long `nearmiss screen` takes and how much memory it needs,
 * beside DuckDB doing nothing but the GROUP BY on the same file, each in a process of its own, in turn. A million rows by default; 50 million
 * take half an hour and 12 GB in the folder (the system's for temporary files by default), where the files are kept for the next time.
 * Exit code 1: a promise was missed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string', default: path.join(tmpdir(), 'nearmiss-bench') },
    markdown: { type: 'boolean', default: false },
  },
  strict: true,
});

const most = { ratio: 1.3, megabytes: 1024 };
const forms = ['parquet', 'csv'] as const;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

function run(what: 'group-by' | 'screen', file: string): Run {
  const script = path.join(import.meta.dirname, 'one-run.ts');
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, what, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${what} ended with ${status}`);
  return JSON.parse(stdout.toString()) as Run;
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
const peak = (runs: readonly Run[]) => Math.max(...runs.map(({ megabytes }) => megabytes));

async function measured(form: (typeof forms)[number], rows: number) {
  mkdirSync(options.folder, { recursive: true });
  const file = path.join(options.folder, `mail-${rows}.${form}`);
  if (!existsSync(file)) await generate(rows, file);
  const rounds = Array.from({ length: Number(options.rounds) }, () => ({
    bare: run('group-by', file),
    ours: run('screen', file),
  }));
  const [bare, ours] = [rounds.map((round) => round.bare), rounds.map((round) => round.ours)];
  const seconds = {
    bare: median(bare.map((one) => one.seconds)),
    ours: median(ours.map((one) => one.seconds)),
  };
  return {
    form,
    rows,
    seconds,
    ratio: seconds.ours / seconds.bare,
    megabytes: { bare: peak(bare), ours: peak(ours) },
  };
}

const found = [];
for (const form of forms) found.push(await measured(form, Number(options.rows)));
const table = [
  '| file | rows | rows a second | seconds | bare GROUP BY | ratio | peak memory | bare |',
  '|---|---:|---:|---:|---:|---:|---:|---:|',
  ...found.map(
    ({ form, rows, seconds, ratio, megabytes }) =>
      `| ${form} | ${rows.toLocaleString('en-US')} | ${Math.round(rows / seconds.ours).toLocaleString('en-US')} | ${seconds.ours.toFixed(1)} | ${seconds.bare.toFixed(1)} | ${ratio.toFixed(2)} | ${Math.round(megabytes.ours)} MB | ${Math.round(megabytes.bare)} MB |`,
  ),
].join('\n');
console.log(table);
console.log(
  `\nMedian of ${options.rounds} rounds on ${cpus().length} cores; load average ${loadavg()[0]?.toFixed(2)}. Aim: at most ${most.ratio} × and ${most.megabytes} MB.`,
);
if (options.markdown)
  writeFileSync(path.join(import.meta.dirname, '../../../docs/benchmark-screen.md'), `${table}\n`);
process.exitCode = found.every(
  ({ ratio, megabytes }) => ratio <= most.ratio && megabytes.ours <= most.megabytes,
)
  ? 0
  : 1;
