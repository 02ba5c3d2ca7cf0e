import type { Layer } from './layers.ts';

/** The members used here of Stryker's report (mutation-testing-report-schema 2). */
export interface Report {
  readonly config: { readonly mutate: readonly string[] };
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** The numbers of mutants of some files, by result. */
export interface Score {
  /** Number of files that were tried. */
  readonly files: number;
  /** A test failed or timed out. */
  readonly killed: number;
  /** No test failed, or none ran the code. */
  readonly survived: number;
  /** Not tried, for a reason given in the configuration or beside the code. */
  readonly ignored: number;
}

export function scoreOf({ config, files }: Report): Score {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return {
    // Files without mutants are listed only as tried, and files of earlier runs only among the results.
    files: new Set([...Object.keys(files), ...config.mutate]).size,
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
    ignored: count('Ignored'),
  };
}

/** Returns the share of killed mutants in per cent, rounded down so that it never looks better than it is. */
export function percent({ killed, survived }: Score): number {
  return Math.floor((1000 * killed) / Math.max(1, killed + survived)) / 10;
}

/**
 * Returns a table in Markdown with a row for each layer that was tried; `all` returns the number of its
 * files.
 */
export function scoreTable(scores: ReadonlyMap<Layer, Score>, all: (layer: Layer) => number): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rows = [...scores].map(([layer, score]) => {
    const files = score.files === all(layer) ? score.files : `${score.files} of ${all(layer)}`;
    return row([
      `\`${layer}\``,
      files,
      score.killed,
      score.survived,
      score.ignored,
      `${percent(score).toFixed(1)} %`,
    ]);
  });
  const head = ['layer', 'files', 'killed', 'survived', 'not tried', 'score'];
  return [row(head), '|---|---:|---:|---:|---:|---:|', ...rows].join('\n');
}
