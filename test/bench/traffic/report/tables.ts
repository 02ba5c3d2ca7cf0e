import { percent, tabulate } from '../../detector/tabulate.ts';
import type { Results, StateResult } from './results.ts';

const share = (part: number, all: number): string => `${percent(part, all)} %`;

/** The table of the four states. */
export function stateTable({ states }: Results): string {
  const head = [
    'state',
    'messages',
    'messages stopped',
    'noticed',
    'slips',
    'slips stopped',
    'right first',
    'recipients doubted',
    'prompts per person and week',
  ];
  return tabulate(
    head,
    states.map((one) => [
      one.state,
      String(one.messages),
      share(one.stopped, one.messages),
      share(one.noticed, one.messages),
      String(one.slips),
      share(one.slipsStopped, one.slips),
      share(one.slipsRightFirst, one.slips),
      share(one.doubted, one.recipients),
      one.promptsPerPersonWeek.toFixed(4),
    ]),
  );
}

/** The rivals on the same messages. */
export function rivalTable({ rivals = [] }: Results): string {
  return tabulate(
    ['rival, and what it knows', 'messages', 'messages stopped', 'slips', 'slips stopped', 'right first'],
    rivals.map((one) => [
      one.name,
      String(one.messages),
      share(one.stopped, one.messages),
      String(one.slips),
      share(one.slipsStopped, one.slips),
      share(one.slipsRightFirst, one.slips),
    ]),
  );
}

/** Score against the share that were slips. */
export function calibrationTable({ calibration }: StateResult): string {
  return tabulate(
    ['score from', 'slips', 'others judged', 'share of slips'],
    calibration.map(({ from, slips, slipFree, share: slipShare }) => [
      String(from),
      String(slips),
      String(slipFree),
      slipShare === undefined ? '–' : share(slipShare, 1),
    ]),
  );
}

/** The commonest false alarms, and the slips that were missed. */
export function mistakeTables({ byKind, falseAlarms, missed }: StateResult, most: number): string {
  const kinds = Object.entries(byKind).map(([kind, count]) => `${kind} ${count}`);
  return [
    `Stopped messages by kind: ${kinds.join(', ') || 'none'}.`,
    tabulate(
      ['typed, right', 'suggested', 'kind', 'recipients'],
      falseAlarms
        .slice(0, most)
        .map(({ typed, suggested, kind, count }) => [typed, suggested, kind, String(count)]),
    ),
    tabulate(
      ['typed, not stopped', 'intended', 'first uses'],
      missed.slice(0, most).map(({ typed, intended, count }) => [typed, intended, String(count)]),
    ),
  ].join('\n\n');
}
