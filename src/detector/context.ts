/** Whom a message concerns. Nothing here is trusted; it only speaks for or against a target. */
export interface People {
  /** The address in From, or empty. */
  readonly sender: string;
  /** Addresses of all recipients, in any order. */
  readonly recipients: readonly string[];
  /** Addresses that the sender insisted on earlier. */
  readonly remembered: readonly Remembered[];
}

/** The same as one recipient sees it. */
export interface Context extends Omit<People, 'recipients'> {
  /** Addresses of the other recipients of this message, in any order. */
  readonly others: readonly string[];
}

export interface Remembered {
  readonly address: string;
  readonly displayName: string;
}
