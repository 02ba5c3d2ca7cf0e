/** Whom a message concerns. Nothing here is trusted; it only speaks for or against a target. */
export interface People {
  /** The sender's own address, or empty. */
  readonly sender: string;
  /**
   * The address in From, where that is another one: an alias, a shared mailbox, or the stranger who called a meeting (office-js 3528). So it
   * weighs no more than a recipient, except that its domain is not doubted for being the sender's own name with another ending.
   */
  readonly from?: string;
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
