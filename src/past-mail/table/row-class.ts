import {
  encodedStart,
  inboundDirections,
  internalDirections,
  plainRecipient,
  type RowClass,
  sentDirections,
  severalRecipients,
} from './row-patterns.ts';

const plain = new RegExp(`^${plainRecipient}$`);
const encoded = new RegExp(encodedStart);
const several = new RegExp(severalRecipients);

/** A recipient as it is judged. */
export interface Destination {
  /** In lower case, without white space around it, out of its brackets. */
  readonly address: string;
  /**
   * `@domain` if only the domain can matter, and the whole text if the part before the @ is unusual; undefined
   * for what is no recipient.
   */
  readonly key: string | undefined;
}

/**
 * Reads the recipient of one row.
 *
 * @param isDomain whether the column contains only domains
 */
export function destinationOf(cell: string, isDomain: boolean): Destination {
  const lower = cell.toLowerCase();
  const isPlain = isOrdinary(lower);
  const address = isPlain ? lower : addressIn(lower);
  if (isPlain || isOrdinary(address)) return { address, key: address.slice(address.indexOf('@')) };
  if (/[@＠﹫]/.test(address)) return { address, key: address };
  return { address, key: isDomain ? `@${address}` : undefined };
}

/** Returns the address of a sender: in lower case, out of its brackets. */
export function senderIn(cell: string): string {
  const lower = cell.toLowerCase();
  return /[ >\t]/.test(lower) ? addressIn(lower) : lower;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** What decides about the class of a row. */
export interface Classified {
  readonly destination: Destination;
  /** The domain of the sender; empty if unknown. */
  readonly senderDomain: string;
  /** In lower case; empty if unknown. */
  readonly direction: string;
  /** How many messages the row stands for; undefined if that could not be read. */
  readonly messages: number | undefined;
}

/** Returns the class of a row, as the command's query does (`src/cli/exports/sql/rows.ts`). */
export function classOf(row: Classified, own: readonly string[]): RowClass {
  const { destination, direction, messages, senderDomain } = row;
  const { address, key } = destination;
  if (address === '') return 'empty';
  if (key === undefined) return 'no-at';
  if (!key.startsWith('@') && several.test(address)) return 'several';
  if (messages === undefined || messages < 0) return 'count';
  if (isOne(inboundDirections, direction)) return 'inbound';
  if (!isOne(sentDirections, direction) && !isOwn(senderDomain, own)) return 'inbound';
  if (isOne(internalDirections, direction) || isOwn(domainOf(key), own)) return 'internal';
  return 'outbound';
}

const isOne = (directions: readonly string[], direction: string) => directions.includes(direction);

function isOwn(domain: string, own: readonly string[]): boolean {
  return own.some((one) => domain === one || domain.endsWith(`.${one}`));
}

function isOrdinary(address: string): boolean {
  return plain.test(address) && !encoded.test(address);
}

/** Removes white space around an address, and extracts the address from `Kim <kim@army.mil>`. */
function addressIn(text: string): string {
  const trimmed = text.replace(/^[ \t\r\n]+/, '').trimEnd();
  return trimmed.endsWith('>') ? (/<([^<>]*)>$/.exec(trimmed)?.[1] ?? '') : trimmed;
}
