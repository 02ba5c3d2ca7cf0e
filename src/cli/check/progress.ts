import type { StatusLine } from '../../output/terminal/status-line.ts';

/** One line that says how far the work is. */
export interface Progress {
  /** Shows `text()`, now and then. */
  readonly show: (text: () => string) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void;
}

/** Milliseconds: short work needs no line, and no eye follows a faster one. */
const first = 1000;
const every = 200;

const nothing: Progress = { show: () => undefined, clear: () => undefined };

/**
 * A progress line, if there is a terminal; else nothing is ever written.
 *
 * @param now milliseconds, ever growing
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
