/** What is kept of a message. Its text is never read. */
export interface Mail {
  /** Its Message-ID; empty if it has none. */
  readonly id: string;
  /** The Message-ID of the message that it answers; empty if it answers none. */
  readonly answers: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** An address in lower case. */
  readonly sender: string;
  /** Each address once. */
  readonly recipients: readonly MailRecipient[];
}

export interface MailRecipient {
  /** In lower case. */
  readonly address: string;
  readonly field: 'to' | 'cc';
  readonly name: string;
}

/** Why a message is left out. */
export const leftOut = {
  sender: 'without a readable sender',
  time: 'without a readable date',
  automatic: 'sent automatically',
  list: 'whose sender is the list itself',
  recipients: 'without a readable recipient',
} as const;

export type LeftOut = keyof typeof leftOut;
