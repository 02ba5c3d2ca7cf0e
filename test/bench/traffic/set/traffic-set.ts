/**
 * A set of messages in the order of time. Every text is a number: an index into `texts`, so that millions of
 * recipients fit into memory and cost no comparison of texts.
 */
export interface TrafficSet {
  /** Addresses, in lower case, and display names. */
  readonly texts: readonly string[];
  /** How many messages there are; a message is its position in the order of time. */
  readonly count: number;
  /** By message: its number in the file. */
  readonly numbers: Int32Array;
  /** By message: the position of the message that it answers, or -1. */
  readonly parents: Int32Array;
  /** By message: seconds since 1970, UTC. */
  readonly times: Float64Array;
  /** By message: the sender's address. */
  readonly senders: Int32Array;
  /** By message: its first entry; one more at the end. The entries of a message follow each other. */
  readonly starts: Int32Array;
  /** By entry: the recipient's address. */
  readonly recipients: Int32Array;
  /** By entry: 1 where it stands in Cc. */
  readonly isCc: Uint8Array;
  /** By entry: the display name, or -1. */
  readonly names: Int32Array;
}

/** Returns an element that is there. */
export function at(numbers: ArrayLike<number>, index: number): number {
  const value = numbers[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}
