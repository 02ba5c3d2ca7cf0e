import { harmless } from './harmless.ts';
import type { Screen } from './terminal.ts';

/** One line on a terminal that is written again and again. */
export interface StatusLine {
  /** False where there is no terminal: then nothing is ever written. */
  readonly isVisible: boolean;
  /** Of the terminal, in columns. */
  readonly width: () => number | undefined;
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[K';

/** A line on `screen`. */
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
