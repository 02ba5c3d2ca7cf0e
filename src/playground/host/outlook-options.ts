import type { Client } from './clients/clients.ts';
import type { Stage } from './model/frame.ts';
import type { Mail } from './mail.ts';
import type { AddIn } from './manifest/manifest.ts';

/** What a simulated Outlook is created from. */
export interface OutlookOptions {
  readonly addIn: AddIn;
  readonly client: Client;
  /**
   * Whether `newer-office.js` runs in the add-in's pages, so that Outlook may declare newer requirement sets
   * to them.
   */
  readonly backFilled?: boolean;
  /** Scheme, host and port of the page in which this Outlook runs. */
  readonly origin: string;
  readonly stage: Stage;
  /** The language of Outlook (BCP 47); `en-US` if left out. */
  readonly locale?: string;
  readonly mail: Mail;
  /** Returns a time in milliseconds, counted from any start. */
  readonly now: () => number;
}
