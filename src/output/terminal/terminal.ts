import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal, as Node's `tty.ReadStream` and `tty.WriteStream` are. */
interface PerhapsTerminal {
  readonly isTTY?: boolean;
}

/** The streams, environment and exit code of a command. `process` is one. */
export interface Terminal {
  readonly stdin: Readable & PerhapsTerminal & { readonly fd?: number; readonly bytesRead?: number };
  readonly stdout: Screen & { readonly hasColors?: () => boolean };
  readonly stderr: Screen;
  readonly env: NodeJS.ProcessEnv;
  exitCode?: number | string | null | undefined;
}

/** An output stream that may be a terminal. */
export type Screen = Writable & PerhapsTerminal & { readonly columns?: number };
