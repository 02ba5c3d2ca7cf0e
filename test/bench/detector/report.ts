import type { Detector } from './detectors/detector.ts';
import type { Half } from './row.ts';
import { gates, type Answers, type Gate } from './gates.ts';
import { falseAlarms, groupBy, misses, recallOf, type Judged } from './evaluate.ts';
import { typoOf } from './classes.ts';
import { percent, tabulate } from './tabulate.ts';
import type { Typo } from './row.ts';

export interface Contestant {
  readonly detector: Detector;
  readonly answers: Answers;
}

/** Returns whether the target is met; undefined if this run has no rows for it. */
export function isKept(gate: Gate, answers: Answers): boolean | undefined {
  const { rows, hits } = gate.share(answers);
  if (rows === 0) return undefined;
  const share = (100 * hits) / rows;
  return gate.kind === 'at least' ? share >= gate.bound : share <= gate.bound;
}

/** Returns the table of targets: bound, our figure, met or missed, then the other detectors. */
export function promiseTable(ours: Contestant, others: readonly Contestant[]): string {
  const head = [
    'measured',
    'as',
    'rows',
    'promised',
    ours.detector.name,
    '',
    ...others.map(({ detector }) => detector.name),
  ];
  const rows = gates
    .filter((gate) => gate.share(ours.answers).rows > 0)
    .map((gate) => {
      const share = gate.share(ours.answers);
      const sign = gate.kind === 'at least' ? '≥' : '≤';
      const isOpen = gate.bound === (gate.kind === 'at least' ? 0 : 100);
      return [
        gate.what,
        gate.measure,
        String(share.rows),
        isOpen ? '' : `${sign} ${gate.bound}`,
        percent(share.hits, share.rows),
        isOpen ? '' : isKept(gate, ours.answers) === true ? 'kept' : 'MISSED',
        ...others.map(({ answers }) => cell(gate, answers)),
      ];
    });
  return tabulate(head, rows);
}

function cell(gate: Gate, answers: Answers): string {
  const { rows, hits } = gate.share(answers);
  return percent(hits, rows);
}

/** Returns the confusion table of one detector: every class of mistyping in both halves. */
export function classTable({ answers }: Contestant): string {
  const rows: string[][] = [];
  for (const [name, judged] of groupBy(answers.plain, ({ row }) => `${row.source}: ${typoOf(row)}`))
    rows.push([name, ...counts(judged)]);
  return tabulate(
    ['class', 'rows', 'first', 'in two', 'flagged', 'strong', 'first, dev', 'first, held out'],
    rows,
  );
}

function counts(judged: readonly Judged<Typo>[]): string[] {
  const all = recallOf(judged);
  const firstOf = (half: Half): string => {
    const part = recallOf(judged.filter((one) => one.half === half));
    return percent(part.first, part.rows);
  };
  const shares = [all.first, all.inTwo, all.flagged, all.strong].map((hits) => percent(hits, all.rows));
  return [String(all.rows), ...shares, firstOf('dev'), firstOf('held out')];
}

/** Returns the misses of every class and the false alarms of every set, at most `each` of a group. */
export function worst({ answers }: Contestant, each: number): string {
  const parts: string[] = [];
  for (const [name, judged] of groupBy(answers.plain, ({ row }) => `${row.source}: ${typoOf(row)}`))
    parts.push(...section(`MISSED ${name}`, misses(judged), each));
  for (const [name, judged] of groupBy(answers.inContext, ({ row }) => row.source))
    parts.push(...section(`MISSED IN CONTEXT ${name}`, misses(judged), each));
  for (const [name, judged] of groupBy(answers.legit, ({ row }) => row.set))
    parts.push(...section(`FALSE ALARMS ${name}`, falseAlarms(judged), each));
  return parts.join('\n');
}

function section(title: string, lines: readonly string[], each: number): string[] {
  if (lines.length === 0) return [];
  return [`\n== ${title} (${lines.length})`, ...lines.slice(0, each)];
}
