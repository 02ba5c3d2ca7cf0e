import type { StatusLine } from '../../output/terminal/status-line.ts';
import { screenWords } from '../../text/admin/screen-words.ts';
import type { Database } from './sql/database.ts';

export type Phase = keyof typeof screenWords.phases;

/** The progress display on a terminal. */
export interface Progress {
  readonly start: (phase: Phase, database: Database) => void;
  /** Reports how many pairs have been judged so far. */
  readonly count: (done: number) => void;
  readonly stop: () => void;
}

export const noProgress: Progress = { start: () => undefined, count: () => undefined, stop: () => undefined };

const everyMilliseconds = 200;
const widestBar = 24;
const narrowestBar = 8;

/** Shows DuckDB's progress in one line that is overwritten; shows nothing without a terminal. */
export function progressOn(line: StatusLine): Progress {
  if (!line.isVisible) return noProgress;
  let timer: NodeJS.Timeout | undefined;
  let counted = '';
  const stop = () => {
    clearInterval(timer);
    line.clear();
  };
  const start = (phase: Phase, database: Database) => {
    clearInterval(timer);
    counted = '';
    const draw = () =>
      line.show(progressLine(phase, database.connection.progress.percentage, counted, line.width()));
    draw();
    timer = setInterval(draw, everyMilliseconds);
    timer.unref();
  };
  return { start, count: (done) => (counted = done.toLocaleString('en-US')), stop };
}

/**
 * Returns the progress line. It is narrower than the terminal, because only the last row of a wrapped line
 * could be erased.
 *
 * @param percentage DuckDB's progress; -1 while DuckDB does not know it
 */
export function progressLine(phase: Phase, percentage: number, counted: string, columns = 80): string {
  const words = screenWords.phases[phase];
  const most = Math.max(0, columns - 1);
  if (counted !== '') return `${words} ${counted}`.slice(0, most);
  if (percentage < 0) return words.slice(0, most);
  const share = ` ${Math.round(percentage)} %`;
  const width = Math.min(widestBar, most - words.length - 1 - ' 100 %'.length);
  if (width < narrowestBar) return (words + share).slice(0, most);
  const done = Math.round((percentage / 100) * width);
  return `${words} ${'█'.repeat(done)}${'░'.repeat(width - done)}${share}`;
}
