import type { Writable } from 'node:stream';

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
 * A progress line on `stream`, if it is a terminal; else nothing is ever written.
 *
 * @param now milliseconds, ever growing
 */
export function progressOn(
  stream: Writable & { readonly isTTY?: boolean },
  now: () => number = () => performance.now(),
): Progress {
  if (stream.isTTY !== true) return nothing;
  let next = now() + first;
  let isShown = false;
  return {
    show: (text) => {
      if (now() < next) return;
      next = now() + every;
      isShown = true;
      stream.write(`\r\u001b[K${text()}`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
