import type { Detector, Verdict } from './detectors/detector.ts';
import { halfOf, type Half, type Legit, type Typo } from './row.ts';

/** A row and the verdict of the detector on it. */
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

/** Judges correct domains. */
export function judgeLegit(detector: Detector, rows: readonly Legit[]): Judged<Legit>[] {
  return rows.map((row) => ({ row, half: halfOf(row), verdict: detector.judge(`kim@${row.domain}`) }));
}

/** Numbers of mistypings by how well they were recognised. */
export interface Recall {
  readonly rows: number;
  /** The right domain was suggested first. */
  readonly first: number;
  /** It was among the first two. */
  readonly inTwo: number;
  /** There was at least one finding. */
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

/** Number of correct domains that were doubted. */
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

/** Returns the index of the right domain among the suggestions; -1 if it is missing. */
function placeOf({ row, verdict }: Judged<Typo>): number {
  return verdict ? verdict.suggestions.indexOf(row.intended) : -1;
}

/** Returns a line for each row whose right domain was not suggested first. */
export function misses(judged: readonly Judged<Typo>[]): string[] {
  return judged
    .filter((one) => placeOf(one) !== 0)
    .map(
      ({ row, verdict }) => `${row.typed} for ${row.intended} [${row.source}, ${row.kind}]: ${said(verdict)}`,
    );
}

/** Returns a line for each correct domain that was doubted. */
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

/** Groups rows by a name, in order of first appearance. */
export function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
}
