/** Yes, or the reason why not. */
export type Can = true | { readonly cannot: string };

/** The requirement sets that a client says it has, newest version of each. */
export interface Requirements {
  readonly Mailbox: string;
  readonly DialogApi: string;
  readonly DialogOrigin: string;
}

/** What an add-in's page learns of the client: `Office.context.platform`, `mailbox.diagnostics.hostName`. */
export interface Identity {
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS';
  readonly hostName: 'Outlook' | 'OutlookWebApp' | 'newOutlookWindows' | 'OutlookIOS';
}

/** Which button of the alert opens the add-in's pane: a button of its own, or the one that cancels. */
export type PaneButton = 'take-action' | 'dont-send' | 'none';

/** One Outlook client, as far as add-ins can tell clients apart. A new one is a row. */
export interface Client {
  readonly name: string;
  /** Which versions and mailboxes the row speaks of. */
  readonly where: string;
  readonly identity: Identity;
  /** Ceilings; what `Office.context.requirements.isSetSupported` answers. */
  readonly requirements: Requirements;
  /** Fires ItemSend, the event of the on-send edition. */
  readonly itemSend: Can;
  /** Fires OnMessageSend and OnAppointmentSend, the events of the Smart Alerts edition. */
  readonly smartAlerts: Can;
  /** Fires OnMessageRecipientsChanged. */
  readonly recipientsChanged: Can;
  /** Fires OnAppointmentAttendeesChanged. */
  readonly attendeesChanged: Can;
  readonly paneButton: PaneButton;
  /** Shows notifications with a button that opens the pane. */
  readonly insightMessage: Can;
  /** `Dialog.messageChild`: the parent can talk to its dialog. */
  readonly messageChild: Can;
  /** Shows the add-in's button beside the message, and so can open the pane. */
  readonly composeRibbon: Can;
  /** How many recipients one reading of a field returns at most; the others are silently left out. */
  readonly mostRead: number;
  /** How many recipients one call writes at most. */
  readonly mostWritten: number;
  /**
   * Whether an entry is lost when it is written and its name is another address (office-js 6477), and a write is refused that holds one
   * without an address (office-js 4661).
   */
  readonly spoilsEntries: boolean;
  /** How many notifications an item shows; on a phone a new one takes the place of the last. */
  readonly mostNotices: number;
  /** Characters of `sessionData` for one item; 0 where the client has none. */
  readonly sessionData: number;
  /** Whether a send whose recipients the dialog corrected goes on, or has to be pressed again (`outlook/office/host.ts`). */
  readonly afterDialog: 'same-send' | 'press-send-again';
  /** Mail of this client that nobody checks, besides what no client checks. */
  readonly gaps: readonly string[];
  /** Where the row's facts stand, in words. */
  readonly sources: readonly string[];
}
