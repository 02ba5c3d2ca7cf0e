/** Whom a message concerns. None of this is trusted: it is only evidence for or against a target. */
export interface People {
  /** The sender's own address, or empty. */
  readonly sender: string;
  /**
   * The address in From, where it differs: an alias, a shared mailbox, or a stranger who called a meeting
   * (office-js 3528). It therefore counts no more than a recipient. The only exception: its domain is not
   * doubted for being the sender's own name under another suffix.
   */
  readonly from?: string;
  /** Addresses of all recipients, in any order. */
  readonly recipients: readonly string[];
  /** Addresses that the sender insisted on earlier. */
  readonly remembered: readonly Remembered[];
  /** Hosts (lower case, A-labels) that this mailbox often writes to; none if left out. */
  readonly familiar?: readonly string[];
  /** Hosts that this mailbox wrote to, but too seldom to be familiar: they can be meant, and be mistyped. */
  readonly written?: readonly string[];
  /** The address of the person whose message is answered, who therefore wrote to the sender; if known. */
  readonly answered?: string;
}

/** The same from the view of one recipient. */
export interface Context extends Omit<People, 'recipients'> {
  /** Addresses of the other recipients of this message, in any order. */
  readonly others: readonly string[];
}

export interface Remembered {
  readonly address: string;
  readonly displayName: string;
}
