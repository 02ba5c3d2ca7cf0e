import { harmless } from './harmless.ts';

/** One line on a terminal that is written again and again. */
export interface StatusLine {
  /** False where there is no terminal: then nothing is ever written. */
  readonly isVisible: boolean;
  /** Of the terminal, in columns. */
  readonly width: () => number | undefined;
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

type Screen = Pick<NodeJS.WritableStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number };

const eraseLine = '\r\u001b[K';

/** A line on `screen`: standard error if left out. */
export function statusLine(screen: Screen = process.stderr): StatusLine {
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
