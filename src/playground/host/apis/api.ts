import type { Client, Requirements } from '../clients/clients.ts';
import type { FrameKind } from '../windows/frame.ts';
import type { Permission } from '../manifest/manifest.ts';
import type { Mail } from '../mail.ts';
import type { Fields } from '../protocol/wire.ts';

/** What a call may look at and change. */
export interface Desk {
  readonly client: Client;
  /** What the add-in's pages were told that this Outlook can do. */
  readonly requirements: Requirements;
  mail(): Mail;
  /** Replaces the mail; the page and the listeners hear of it. */
  change(mail: Mail): void;
  roamingSettings(): Readonly<Record<string, string>>;
  /** What the alert or a notification left for the pane that its button opened. */
  initializationContext(): string;
  /** Whether a Send is under way. */
  sending(): boolean;
  /** Sends the item as if the sender had pressed Send. */
  sendNow(): void;
  saveRoamingSettings(settings: Readonly<Record<string, string>>): void;
}

/** One row of the dispatch table: an item API of office.js. */
export interface Api {
  /** The dispatch id that office.js sends. */
  readonly id: number;
  /** The name for the log and the fault switches. */
  readonly name: string;
  readonly needs: Permission;
  /** The Mailbox set that brought it, where a client of ours may be older. */
  readonly since?: string;
  /** The kinds of page that may call it, where not all may. */
  readonly from?: readonly FrameKind[];
  /** What the add-in wants, in plain words. */
  words(params: Fields, mail: Mail): string;
  /** Returns the answer's data; throws `ApiError` with Outlook's code. */
  run(desk: Desk, params: Fields): { readonly data?: unknown; readonly words: string };
}

/** An error that Outlook answers with its number; office.js makes name and text of it. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    words: string,
  ) {
    super(words);
    this.name = 'ApiError';
  }
}

export const done = { words: 'done' } as const;
