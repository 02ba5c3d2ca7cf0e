/**
 * `npm run bench -- screen [--rows N] [--rounds N] [--form parquet|csv] [--folder DIR]`: how long `nearmiss screen` takes and how much
 * memory it needs, on the same generated file beside two limits with the same database and as much memory as it likes: DuckDB doing nothing but the GROUP BY of sender, recipient
 * and week, and that with the distinct messages of each week, which the report also needs. Each in a process of its own, in turn. Five million
 * rows by default; 50 million take a quarter of an hour and 10 GB in the folder (the system's for temporary files by default), where the files
 * are kept for the next time. Exit code 1: an aim was missed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { sharesOf } from './shares.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000000' },
    rounds: { type: 'string', default: '3' },
    form: { type: 'string' },
    folder: { type: 'string', default: path.join(tmpdir(), 'nearmiss-bench') },
  },
  strict: true,
});

/** Of the GROUP BY with messages, which does the least that the report needs; and of memory. */
const most = { ratio: 2.0, megabytes: 1024 };
const forms = ['parquet', 'csv'].filter((form) => (options.form ?? form) === form);

interface Run {
  readonly seconds: number;
  /** Seconds of all cores together: what the work costs, whatever else the machine does. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly parts: Readonly<Record<string, number>>;
}

function run(what: 'group-by' | 'aggregation' | 'screen', file: string): Run {
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

const seconds = (runs: readonly Run[]) => median(runs.map((one) => one.seconds));
const cpu = (runs: readonly Run[]) => median(runs.map((one) => one.cpu));

async function measured(form: string, rows: number) {
  mkdirSync(options.folder, { recursive: true });
  const file = path.join(options.folder, `mail-${rows}.${form}`);
  if (!existsSync(file)) await generate(rows, file);
  const rounds = Array.from({ length: Number(options.rounds) }, () => ({
    bare: run('group-by', file),
    full: run('aggregation', file),
    ours: run('screen', file),
  }));
  const [bare, full, ours] = [
    rounds.map((round) => round.bare),
    rounds.map((round) => round.full),
    rounds.map((round) => round.ours),
  ];
  const parts = Object.keys(ours[0]?.parts ?? {}).map(
    (name) => `${name} ${median(ours.map((one) => one.parts[name] ?? 0)).toFixed(2)}`,
  );
  return {
    form,
    rows,
    bare,
    full,
    ours,
    ratio: seconds(ours) / seconds(full),
    parts,
    shares: await sharesOf(file, rows),
  };
}

const found = [];
for (const form of forms) found.push(await measured(form, Number(options.rows)));
const table = [
  '| file | rows | rows a second | seconds | GROUP BY with messages | ratio | ratio of CPU time | peak memory | of the GROUP BY | bare GROUP BY | ratio |',
  '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
  ...found.map(
    ({ form, rows, bare, full, ours, ratio }) =>
      `| ${form} | ${rows.toLocaleString('en-US')} | ${Math.round(rows / seconds(ours)).toLocaleString('en-US')} | ${seconds(ours).toFixed(1)} | ${seconds(full).toFixed(1)} | ${ratio.toFixed(2)} | ${(cpu(ours) / cpu(full)).toFixed(2)} | ${Math.round(peak(ours))} MB | ${Math.round(peak(full))} MB | ${seconds(bare).toFixed(1)} | ${(seconds(ours) / seconds(bare)).toFixed(2)} |`,
  ),
].join('\n');
console.log(table);
for (const { form, parts, shares } of found) {
  console.log(`\n${form}, seconds of CPU time by part: ${parts.join(', ')}.`);
  console.log(`${form}, for each row about ${shares}.`);
}
console.log(
  `\nMedian of ${options.rounds} rounds on ${cpus().length} cores; load average ${loadavg()[0]?.toFixed(2)}. Aim: at most ${most.ratio.toFixed(1)} × the GROUP BY with messages and ${most.megabytes} MB.`,
);
process.exitCode = found.every(({ ratio, ours }) => ratio <= most.ratio && peak(ours) <= most.megabytes)
  ? 0
  : 1;
