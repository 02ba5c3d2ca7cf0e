import type { Client, Requirements } from '../clients/clients.ts';
import type { Mail } from '../mail.ts';

/** What an API call may read and change. */
export interface ApiContext {
  readonly client: Client;
  /** What the add-in's pages were told that this Outlook can do. */
  readonly requirements: Requirements;
  mail(): Mail;
  /** Replaces the mail and notifies the page and the listeners. */
  change(mail: Mail): void;
  roamingSettings(): Readonly<Record<string, string>>;
  /** What the alert or notification whose button opened the pane handed over to it; empty text if nothing. */
  initializationContext(): string;
  /** Whether a Send is in progress. */
  sending(): boolean;
  /** Sends the item as if the sender had pressed Send. */
  sendNow(): void;
  saveRoamingSettings(settings: Readonly<Record<string, string>>): void;
}
