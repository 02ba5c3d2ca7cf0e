import type { StatusLine } from '../../output/terminal/status-line.ts';

/** A line that shows the progress. */
export interface Progress {
  /** Shows `text()`, at limited intervals. */
  readonly show: (text: () => string) => void;
  /** Removes the line, so that something else can be printed. */
  readonly clear: () => void;
}

/** Milliseconds before the first line, since short work needs none, and between updates. */
const first = 1000;
const every = 200;

const nothing: Progress = { show: () => undefined, clear: () => undefined };

/**
 * Returns a progress line on a terminal; without a terminal it writes nothing.
 *
 * @param now a monotonic clock, in milliseconds
 */
export function progressOn(line: StatusLine, now: () => number = () => performance.now()): Progress {
  if (!line.isVisible) return nothing;
  let next = now() + first;
  let isShown = false;
  return {
    show: (text) => {
      if (now() < next) return;
      next = now() + every;
      isShown = true;
      line.show(text());
    },
    clear: () => {
      if (isShown) line.clear();
      isShown = false;
    },
  };
}
