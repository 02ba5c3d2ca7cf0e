/** What the message says about the sender's world. Nothing here is trusted; it only speaks for or against a target. */
export interface Context {
  /** The address in From, or empty. */
  readonly sender: string;
  /** Addresses of the other recipients of this message, in any order. */
  readonly others: readonly string[];
  /** Addresses that the sender insisted on earlier. */
  readonly remembered: readonly Remembered[];
}

export interface Remembered {
  readonly address: string;
  readonly displayName: string;
}
