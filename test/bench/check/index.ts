import { loadavg } from 'node:os';
import { tabulate } from '../detector/tabulate.ts';
import { addressLines } from './address-lines.ts';
import { checkJson, floor, run } from './run.ts';
import type { Run } from './run.ts';

/**
 * The targets: how much more memory ten times the lines may need, and how many times the floor a run may
 * take.
 */
const promised = { growth: 1.5, megabytes: 250, times: 5 } as const;

/** `npm run bench -- check [--lines=1000000]` */
const wanted = process.argv.find((word) => word.startsWith('--lines='));
const most = Number(wanted?.slice('--lines='.length) ?? 1_000_000);
const counts = [Math.ceil(most / 10), most];

const rows: string[][] = [];
const runs: Run[] = [];
for (const count of counts) {
  const ours = await run(checkJson, addressLines(count));
  const limit = await run(floor, addressLines(count));
  if (ours.lines !== count || limit.lines !== count)
    throw new Error(`${ours.lines} of ${count} lines came back.`);
  runs.push(ours);
  rows.push(
    row(count, 'nearmiss check --json', ours, limit),
    row(count, 'read and write only', limit, limit),
  );
}
const [small, large] = runs;
const growth = (large?.megabytes ?? 0) / (small?.megabytes ?? 1);
const times = Number(rows[2]?.[5]);
process.stdout.write(
  [
    `Load average at the end: ${loadavg()[0]?.toFixed(1) ?? '?'} on this machine's cores.`,
    tabulate(['lines', 'what', 'seconds', 'lines a second', 'peak MB', 'times the limit'], rows),
    `Peak memory for ten times the lines: ${growth.toFixed(2)} times (promised ${promised.growth}: ${kept(growth <= promised.growth)}), ` +
      `${(large?.megabytes ?? 0).toFixed(0)} MB (promised ${promised.megabytes}: ${kept((large?.megabytes ?? 0) <= promised.megabytes)}).`,
    `Time: ${times} times reading and writing alone (promised ${promised.times}: ${kept(times <= promised.times)}).`,
    '',
  ].join('\n\n'),
);

function row(count: number, what: string, { seconds, megabytes }: Run, limit: Run): string[] {
  const rate = Math.round(count / seconds);
  return [
    String(count),
    what,
    seconds.toFixed(2),
    String(rate),
    megabytes.toFixed(0),
    (seconds / limit.seconds).toFixed(1),
  ];
}

function kept(is: boolean): string {
  return is ? 'kept' : 'MISSED';
}
