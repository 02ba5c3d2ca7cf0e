/** Why Outlook shows its own alert at Send. */
export type AlertReason =
  /** The add-in did not allow the item to be sent. */
  | 'stopped'
  /** The add-in has not answered for a few seconds. */
  | 'slow'
  /** The add-in has not answered for minutes, and Outlook has given up. */
  | 'timed-out'
  /** The add-in's page or function could not be reached. */
  | 'unavailable';

/** What a button of the alert does. */
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
  /** The same text in Markdown, if the add-in passed it and the client shows it (Mailbox 1.15). */
  readonly markdown?: string;
  readonly buttons: readonly AlertButton[];
}
