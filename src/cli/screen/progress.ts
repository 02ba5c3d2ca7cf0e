import { screenWords } from '../../text/administrator/screen-words.ts';
import type { Database } from './database/database.ts';

export type Phase = keyof typeof screenWords.phases;

/** What a person at a terminal sees while the work goes on. */
export interface Progress {
  readonly start: (phase: Phase, database: Database) => void;
  /** How many pairs were judged so far. */
  readonly count: (done: number) => void;
  readonly stop: () => void;
}

export const noProgress: Progress = { start: () => undefined, count: () => undefined, stop: () => undefined };

const everyMilliseconds = 200;
const barWidth = 24;
const eraseLine = '\r\u001b[K';

/** One line on standard error that is rewritten as DuckDB gets on; nothing where that is no terminal. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return noProgress;
  let timer: NodeJS.Timeout | undefined;
  let counted = '';
  const stop = () => {
    clearInterval(timer);
    stream.write(eraseLine);
  };
  const start = (phase: Phase, database: Database) => {
    clearInterval(timer);
    counted = '';
    const draw = () =>
      stream.write(eraseLine + line(phase, database.connection.progress.percentage, counted));
    draw();
    timer = setInterval(draw, everyMilliseconds);
    timer.unref();
  };
  return { start, count: (done) => (counted = done.toLocaleString('en-US')), stop };
}

/** DuckDB says -1 while it does not know. */
function line(phase: Phase, percentage: number, counted: string): string {
  const words = screenWords.phases[phase];
  if (counted !== '') return `${words} ${counted}`;
  if (percentage < 0) return words;
  const done = Math.round((percentage / 100) * barWidth);
  return `${words} ${'█'.repeat(done)}${'░'.repeat(barWidth - done)} ${Math.round(percentage)} %`;
}
