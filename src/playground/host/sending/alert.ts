/** Why Outlook shows its own window at Send. */
export type AlertReason =
  /** The add-in answered that the item may not leave yet. */
  | 'stopped'
  /** The add-in has not answered for a few seconds. */
  | 'slow'
  /** It has not answered for minutes; Outlook waits no longer. */
  | 'timed-out'
  /** Its page or its function could not be reached. */
  | 'unavailable';

/** What a button does. */
export type AlertAct = 'pane' | 'function' | 'send-anyway' | 'dont-send' | 'wait';

export interface AlertButton {
  readonly act: AlertAct;
  readonly label: string;
}

/** Outlook's alert over the compose window. The first button is the primary one. */
export interface Alert {
  readonly reason: AlertReason;
  readonly title: string;
  readonly text: string;
  /** The same text with Markdown, where the add-in gave one and the client shows it (Mailbox 1.15). */
  readonly markdown?: string;
  readonly buttons: readonly AlertButton[];
}
