import type { Room } from './rooms.ts';

/** What is used here of Stryker's report (mutation-testing-report-schema 2). */
export interface Report {
  readonly config: { readonly mutate: readonly string[] };
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How the mutants of some files ended. */
export interface Score {
  /** How many files were tried. */
  readonly files: number;
  /** A test failed, or the code ran for ever. */
  readonly killed: number;
  /** No test noticed, or none even ran the code. */
  readonly survived: number;
  /** Not tried, with a reason: in the configuration, or beside the code. */
  readonly ignored: number;
}

export function scoreOf({ config, files }: Report): Score {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return {
    // Files without anything to change are only named as tried, and those of earlier runs only among the results.
    files: new Set([...Object.keys(files), ...config.mutate]).size,
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
    ignored: count('Ignored'),
  };
}

/** The share of mutants that were killed, in per cent, rounded down so that it is never better than it was. */
export function percent({ killed, survived }: Score): number {
  return Math.floor((1000 * killed) / Math.max(1, killed + survived)) / 10;
}

/** A table in Markdown: one row for each room that was tried; `all` says how many files it has. */
export function scoreTable(scores: ReadonlyMap<Room, Score>, all: (room: Room) => number): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rows = [...scores].map(([room, score]) => {
    const files = score.files === all(room) ? score.files : `${score.files} of ${all(room)}`;
    return row([
      `\`${room}\``,
      files,
      score.killed,
      score.survived,
      score.ignored,
      `${percent(score).toFixed(1)} %`,
    ]);
  });
  const head = ['room', 'files', 'killed', 'survived', 'not tried', 'score'];
  return [row(head), '|---|---:|---:|---:|---:|---:|', ...rows].join('\n');
}
