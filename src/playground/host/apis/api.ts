import type { ApiContext } from '../model/api-context.ts';
import type { FrameKind } from '../model/frame.ts';
import type { Permission } from '../manifest/manifest.ts';
import type { Mail } from '../mail.ts';
import type { Fields } from '../model/wire.ts';

/** One row of the dispatch table: one call of the item API of office.js. */
export interface Api {
  /** The dispatch id that office.js sends. */
  readonly id: number;
  /** The call's name in the log and for the fault switches. */
  readonly name: string;
  readonly needs: Permission;
  /** The Mailbox requirement set that introduced the call, given where a simulated client may be older. */
  readonly since?: string;
  /** The kinds of page that may call it; all kinds if left out. */
  readonly from?: readonly FrameKind[];
  /** Describes the call for the log. */
  words(params: Fields, mail: Mail): string;
  /**
   * Returns the data of the answer, and the words that describe it in the log.
   *
   * @throws {ApiError} with Outlook's error code
   */
  run(context: ApiContext, params: Fields): { readonly data?: unknown; readonly words: string };
}

/**
 * An error that Outlook reports by its code only; office.js derives the name and the message from the code.
 */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    words: string,
  ) {
    super(words);
    this.name = 'ApiError';
  }
}

/** Outlook's answer that nothing is stored under a name: an error by its code (9050), and no trouble. */
export class NothingStored extends ApiError {
  constructor(words: string) {
    super(9050, words);
  }
}

export const done = { words: 'done' } as const;
