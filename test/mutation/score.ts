/** What is used here of Stryker's report (mutation-testing-report-schema 2). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How the mutants of some files ended. */
export interface Score {
  /** A test failed, or the code ran for ever. */
  readonly killed: number;
  /** No test noticed, or none even ran the code. */
  readonly survived: number;
  /** Not tried, with a reason: in the configuration, or beside the code. */
  readonly ignored: number;
}

export function scoreOf({ files }: Report): Score {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return {
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
    ignored: count('Ignored'),
  };
}

/** The share of mutants that were killed, in per cent, rounded down so that it is never better than it was. */
export function percent({ killed, survived }: Score): number {
  return Math.floor((1000 * killed) / Math.max(1, killed + survived)) / 10;
}

/** A table in Markdown: one row for each room that was tried. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rows = [...scores].map(([room, score]) =>
    row([`\`${room}\``, score.killed, score.survived, score.ignored, `${percent(score).toFixed(1)} %`]),
  );
  return [
    row(['room', 'killed', 'survived', 'not tried', 'score']),
    '|---|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
