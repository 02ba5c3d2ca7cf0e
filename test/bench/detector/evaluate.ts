import type { Detector, Verdict } from './detectors/detector.ts';
import { halfOf, type Half, type Legit, type Typo } from './row.ts';

/** One row and what the detector said of it. */
export interface Judged<Row> {
  readonly row: Row;
  readonly half: Half;
  readonly verdict: Verdict | undefined;
}

/** Judges every mistyping; `others` gives the rest of the message. */
export function judgeTypos(
  detector: Detector,
  rows: readonly Typo[],
  others: (row: Typo) => readonly string[] = () => [],
): Judged<Typo>[] {
  return rows.map((row) => ({
    row,
    half: halfOf(row),
    verdict: detector.judge(`kim@${row.typed}`, others(row)),
  }));
}

/** Judges domains that are all right as they are. */
export function judgeLegit(detector: Detector, rows: readonly Legit[]): Judged<Legit>[] {
  return rows.map((row) => ({ row, half: halfOf(row), verdict: detector.judge(`kim@${row.domain}`) }));
}

/** How many mistypings were understood. */
export interface Recall {
  readonly rows: number;
  /** The right domain was suggested first. */
  readonly first: number;
  /** It was among the first two. */
  readonly inTwo: number;
  /** There was any finding at all. */
  readonly flagged: number;
  readonly strong: number;
}

export function recallOf(judged: readonly Judged<Typo>[]): Recall {
  const places = judged.map(placeOf);
  return {
    ...alarmsOf(judged),
    first: places.filter((place) => place === 0).length,
    inTwo: places.filter((place) => place === 0 || place === 1).length,
  };
}

/** How many domains were doubted. */
export interface Alarms {
  readonly rows: number;
  readonly flagged: number;
  readonly strong: number;
}

export function alarmsOf(judged: readonly Judged<unknown>[]): Alarms {
  return {
    rows: judged.length,
    flagged: judged.filter(({ verdict }) => verdict !== undefined).length,
    strong: judged.filter(({ verdict }) => verdict?.strong === true).length,
  };
}

/** Where the right domain stands among the suggestions; -1 if nowhere. */
function placeOf({ row, verdict }: Judged<Typo>): number {
  return verdict ? verdict.suggestions.indexOf(row.intended) : -1;
}

/** The rows whose right domain was not first, in words. */
export function misses(judged: readonly Judged<Typo>[]): string[] {
  return judged
    .filter((one) => placeOf(one) !== 0)
    .map(
      ({ row, verdict }) => `${row.typed} for ${row.intended} [${row.source}, ${row.kind}]: ${said(verdict)}`,
    );
}

/** The right domains that were doubted, in words. */
export function falseAlarms(judged: readonly Judged<Legit>[]): string[] {
  return judged
    .filter(({ verdict }) => verdict !== undefined)
    .map(({ row, verdict }) => `${row.domain} [${row.set}]: ${said(verdict)}`);
}

function said(verdict: Verdict | undefined): string {
  if (!verdict) return 'silent';
  const offered = verdict.suggestions.slice(0, 3).join(', ') || 'no suggestion';
  return `${offered} (${verdict.why}${verdict.strong ? ', strong' : ''})`;
}

/** Rows in groups by a name, in order of first appearance. */
export function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
}
