import { harmless } from './harmless.ts';
import type { Screen } from './terminal.ts';

/** One line on a terminal that is overwritten repeatedly. */
export interface StatusLine {
  /** False if there is no terminal; nothing is written then. */
  readonly isVisible: boolean;
  /** Returns the width of the terminal, in columns. */
  readonly width: () => number | undefined;
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[K';

/** Creates a status line on `screen`. */
export function statusLine(screen: Pick<Screen, 'isTTY' | 'columns' | 'write'>): StatusLine {
  const isVisible = screen.isTTY === true;
  return {
    isVisible,
    width: () => screen.columns,
    show: (text) => {
      if (isVisible) screen.write(`${eraseLine}${harmless(text)}`);
    },
    clear: () => {
      if (isVisible) screen.write(eraseLine);
    },
  };
}
