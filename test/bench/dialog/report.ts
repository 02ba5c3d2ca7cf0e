import { tabulate } from '../detector/tabulate.ts';
import { median, p95 } from '../send-path/statistics.ts';
import type { Measured, Opened } from './measure.ts';

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const fromSend = (all: readonly Opened[]): number[] => all.map((one) => one.fromSend);
const fromOpening = (all: readonly Opened[]): number[] => all.map((one) => one.fromOpening);

function row(name: string, own: readonly Opened[], floor: readonly Opened[]): string[] {
  const more = median(fromOpening(own)) - median(fromOpening(floor));
  return [
    name,
    ms(median(fromOpening(own))),
    ms(p95(fromOpening(own))),
    own === floor ? '' : `${more < 0 ? '−' : '+'}${ms(Math.abs(more))}`,
    ms(median(fromSend(own))),
    ms(p95(fromSend(own))),
  ];
}

/** The times, in Markdown. The first of the measured is the floor. */
export function timeTable([floor, ...own]: readonly Measured[]): string {
  if (!floor) throw new Error('Nothing was measured.');
  const rows = (['cold', 'warm'] as const).flatMap((state) =>
    [floor, ...own].map((one) => row(`${one.name}, ${state}`, one[state], floor[state])),
  );
  return tabulate(
    ['until the complete picture', 'from opening', 'p95', 'beyond the floor', 'from pressing Send', 'p95'],
    rows,
  );
}

/** What the dialog asks for. */
export interface Weight {
  readonly what: string;
  /** Bytes, compressed. */
  readonly bytes: number;
}

export function weightTable(weights: readonly Weight[], budget: number): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
  const sum = weights.reduce((all, { bytes }) => all + bytes, 0);
  return tabulate(
    ['bytes, gzip', 'kB of 1,024'],
    [
      ...weights.map(({ what, bytes }) => [what, kilobytes(bytes)]),
      [`together; the budget is ${kilobytes(budget)}`, kilobytes(sum)],
    ],
  );
}
