/** `true` if the client supports something, otherwise the reason why it does not. */
export type Can = true | { readonly cannot: string };

/** The newest version of each requirement set that a client declares. */
export interface Requirements {
  readonly Mailbox: string;
  readonly DialogApi: string;
  readonly DialogOrigin: string;
}

/**
 * How a client identifies itself to an add-in: `Office.context.platform` and `mailbox.diagnostics.hostName`.
 */
export interface Identity {
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS';
  readonly hostName: 'Outlook' | 'OutlookWebApp' | 'newOutlookWindows' | 'OutlookIOS';
}

/** Which button of the alert opens the add-in's pane: one of its own, the one that cancels, or none. */
export type PaneButton = 'take-action' | 'dont-send' | 'none';

/** One Outlook client, as far as add-ins can tell clients apart. */
export interface Client {
  readonly name: string;
  /** The versions and mailboxes that the row describes. */
  readonly where: string;
  readonly identity: Identity;
  /** The highest versions for which `Office.context.requirements.isSetSupported` returns true. */
  readonly requirements: Requirements;
  /** Fires ItemSend, the event of the on-send edition. */
  readonly itemSend: Can;
  /** Fires OnMessageSend and OnAppointmentSend, the events of the Smart Alerts edition. */
  readonly smartAlerts: Can;
  /** Fires OnNewMessageCompose. */
  readonly newMessage: Can;
  /** Fires OnMessageRecipientsChanged. */
  readonly recipientsChanged: Can;
  /** Fires OnAppointmentAttendeesChanged. */
  readonly attendeesChanged: Can;
  readonly paneButton: PaneButton;
  /** Shows InsightMessages, notifications with a button that opens the pane. */
  readonly insightMessage: Can;
  /** Supports `Dialog.messageChild`, by which the parent sends messages to its dialog. */
  readonly messageChild: Can;
  /** Shows the add-in's button in the compose window, and so can open the pane. */
  readonly composeRibbon: Can;
  /** How many recipients one read of a field returns at most; the rest is silently left out. */
  readonly maxRead: number;
  /** How many recipients one call can write at most. */
  readonly maxWritten: number;
  /**
   * Whether writing loses an entry whose name is another address (office-js 6477), and refuses an entry
   * without an address (office-js 4661).
   */
  readonly manglesEntries: boolean;
  /** How many notifications an item shows; on a phone a new one replaces the last. */
  readonly maxNotices: number;
  /** How many characters of `sessionData` one item holds; 0 where the client has no session data. */
  readonly sessionData: number;
  /**
   * Whether the same Send goes on after the dialog corrected recipients, or the sender has to press Send
   * again (`outlook/office/host.ts`).
   */
  readonly afterDialog: 'same-send' | 'press-send-again';
  /** Mail that is not checked in this client, in addition to `gapsEverywhere`. */
  readonly gaps: readonly string[];
  /** The titles and dates of the sources of the row's facts. */
  readonly sources: readonly string[];
}
