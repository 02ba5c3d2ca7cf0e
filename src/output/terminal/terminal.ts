import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal, as Node's `tty.ReadStream` and `tty.WriteStream` are. */
interface PerhapsTerminal {
  readonly isTTY?: boolean;
}

/** Where a command reads, where it writes, and how it ends. `process` is one. */
export interface Terminal {
  readonly stdin: Readable & PerhapsTerminal & { readonly fd?: number; readonly bytesRead?: number };
  readonly stdout: Screen & { readonly hasColors?: () => boolean };
  readonly stderr: Screen;
  readonly env: NodeJS.ProcessEnv;
  exitCode?: number | string | null | undefined;
}

/** Where a person may be reading. */
export type Screen = Writable & PerhapsTerminal & { readonly columns?: number };
