import { tabulate } from '../detector/tabulate.ts';
import type { BareEvaluation } from './bare-evaluation.ts';
import type { Measured, Measures } from './measure.ts';
import type { Sent } from './session.ts';
import { median, p95 } from './statistics.ts';

/** A line of the report: what was measured, its value and its target. */
interface Row {
  readonly what: string;
  readonly median: string;
  readonly p95: string;
  readonly floor?: string;
  readonly against?: string;
  readonly promised?: string;
  readonly kept?: boolean;
}

/** An aim relative to the floor: a multiple of it, or a number of milliseconds more. */
type Promised = { readonly times: number } | { readonly more: number };

const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
const times = (sent: readonly Sent[]): number[] => sent.map((one) => one.ms);

function besideFloor(what: string, ours: readonly Sent[], floor: readonly Sent[], promised: Promised): Row {
  const [mine, least] = [median(times(ours)), median(times(floor))];
  const row = { what, median: ms(mine), p95: ms(p95(times(ours))), floor: ms(least) };
  return 'times' in promised
    ? {
        ...row,
        against: `${(mine / least).toFixed(2)} ×`,
        promised: `≤ ${promised.times.toFixed(2)} × floor`,
        kept: mine <= promised.times * least,
      }
    : {
        ...row,
        against: `${mine < least ? '−' : '+'}${ms(Math.abs(mine - least))}`,
        promised: `≤ floor + ${promised.more} ms`,
        kept: mine <= least + promised.more,
      };
}

function atMost(what: string, values: readonly number[], most: number, unit = ''): Row {
  const show = (value: number): string => (unit === 'kB' ? `${value.toFixed(1)} kB` : String(value));
  const worst = Math.max(...values);
  return {
    what,
    median: show(median(values)),
    p95: show(p95(values)),
    promised: `≤ ${most}${unit === '' ? '' : ` ${unit}`}`,
    kept: worst <= most,
  };
}

const only = (what: string, values: readonly number[], show: (value: number) => string): Row => ({
  what,
  median: show(median(values)),
  p95: show(p95(values)),
});

/** The bundle as a multiple of the same bytes, parsed but not run. */
function besideUnused(what: string, { script, unused }: BareEvaluation): Row {
  const [mine, least] = [median(script.cold), median(unused.cold)];
  const against = `${(mine / least).toFixed(1)} ×`;
  return { what, median: ms(mine), p95: ms(p95(script.cold)), floor: ms(least), against };
}

export interface Facts {
  readonly measures: Measures;
  /** Kilobytes (1000 bytes), compressed. */
  readonly sizes: Readonly<Record<'events.js' | 'dialog.js', number>>;
  /** Milliseconds. */
  readonly evaluation: Readonly<Record<'events.js' | 'dialog.js', readonly number[]>>;
  readonly bare: BareEvaluation;
}

const requests = ({ warm }: Measured): number[] => warm.map((sent) => sent.requests);

const rows = ({ measures, sizes, evaluation, bare }: Facts): Row[] => {
  const { good, goodFloor, doubt, dialogFloor } = measures;
  return [
    besideFloor('good mail answered, cold', good.cold, goodFloor.cold, { times: 1.1 }),
    besideFloor('good mail answered, warm', good.warm, goodFloor.warm, { more: 8 }),
    besideFloor('one doubt, dialog usable, cold', doubt.cold, dialogFloor.cold, { times: 1.35 }),
    besideFloor('one doubt, dialog usable, warm', doubt.warm, dialogFloor.warm, { more: 60 }),
    atMost(
      'good mail: messages to Outlook, warm',
      good.warm.map((sent) => sent.messages),
      6,
    ),
    atMost('good mail: requests at a later Send', requests(good), 0),
    only('one doubt: requests at a later Send', requests(doubt), String),
    atMost('events.js, gzip', [sizes['events.js']], 64, 'kB'),
    atMost('dialog.js, gzip', [sizes['dialog.js']], 130, 'kB'),
    only('events.js: evaluated when its page loads', evaluation['events.js'], ms),
    only('dialog.js: evaluated when its page loads', evaluation['dialog.js'], ms),
    besideUnused('events.js without a page: good mail answered, cold', bare),
    only('events.js without a page: good mail answered, warm', bare.script.warm, ms),
  ];
};

const sign = (kept: boolean | undefined): string => (kept === undefined ? '' : kept ? 'kept' : 'MISSED');

/** Returns the table in Markdown. */
export function table(facts: Facts): string {
  return tabulate(
    ['from pressing Send', 'median', 'p95', 'floor', 'against the floor', 'promised', ''],
    rows(facts).map((row) => [
      row.what,
      row.median,
      row.p95,
      row.floor ?? '',
      row.against ?? '',
      row.promised ?? '',
      sign(row.kept),
    ]),
  );
}

/** Returns whether every target was met. */
export const allKept = (facts: Facts): boolean => rows(facts).every(({ kept }) => kept !== false);
