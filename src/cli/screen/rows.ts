import { text, texts } from './database/quote.ts';

/** What a row is. `outbound` is what counts; the bad ones are told apart by what is wrong with them. */
export const badClasses = ['json', 'empty', 'no-at', 'several', 'count'] as const;
export type RowClass = 'outbound' | 'internal' | 'inbound' | (typeof badClasses)[number];

/** One address and nothing else. Whatever is not plain takes the slow way; nearly all rows are. */
const plain = (column: string) => `regexp_full_match(${column}, '[^@;,<>/:"\\s]+@[^@;<>\\s]+')`;

/** White space is no part of an address; `Kim <kim@army.mil>` is the address in it. */
function addressIn(column: string): string {
  const trimmed = `trim(${column}, e' \\t\\r\\n')`;
  return `CASE WHEN suffix(${trimmed}, '>') THEN regexp_extract(${trimmed}, '<([^<>]*)>$', 1) ELSE ${trimmed} END`;
}

/**
 * What the detector has to see of a recipient: `@domain` where nothing but the domain can matter, and the whole text where the part before
 * the @ is unusual (`parseRecipient` takes several addresses in one, and entries of the directory, for something else).
 */
const key = `CASE
  WHEN (is_plain OR ${plain('recipient')}) AND NOT prefix(recipient, 'imceaex-') THEN '@' || split_part(recipient, '@', 2)
  WHEN contains(recipient, '@') THEN recipient
  WHEN is_domain THEN '@' || recipient
END`;

function isOwn(domain: string, own: readonly string[]): string {
  if (own.length === 0) return 'false';
  const below = own.map((one) => `suffix(${domain}, ${text(`.${one}`)})`).join(' OR ');
  return `(${domain} IN (${texts(own)}) OR ${below})`;
}

/** What the exports call mail that was sent from here. */
const knownAsOurs = texts(['outbound', 'originating', '2', 'intra-org', 'internal']);

export interface RowsOptions {
  /** The rows of all files, from `Source.select`. */
  readonly selects: readonly string[];
  readonly own: readonly string[];
  /** Whether any file says who sent a message. */
  readonly hasSenders: boolean;
}

/** The addresses and domains of all rows, not yet told apart. */
export function addressRows(selects: readonly string[]): string {
  const others = 'moment, message, n, direction, is_domain, broken';
  const lowered = `SELECT lower(recipient) AS recipient, lower(sender) AS sender, ${others} FROM (${selects.join(' UNION ALL ')})`;
  const looked = `SELECT *, ${plain('recipient')} AS is_plain, (contains(sender, ' ') OR contains(sender, '>') OR contains(sender, chr(9))) AS is_odd FROM (${lowered})`;
  const cleaned = `SELECT ${others}, is_plain, CASE WHEN is_plain THEN recipient ELSE ${addressIn('recipient')} END AS recipient,
    CASE WHEN is_odd THEN ${addressIn('sender')} ELSE sender END AS sender FROM (${looked})`;
  return `SELECT *, ${key} AS key, split_part(recipient, '@', -1) AS recipient_domain, split_part(sender, '@', -1) AS sender_domain FROM (${cleaned})`;
}

/** Every row with its class, or those with certain keys only; what is not outbound carries nothing that would have to be kept. */
export function classifiedRows({ selects, own, hasSenders }: RowsOptions, keys?: string): string {
  const isSentByUs = hasSenders ? isOwn('sender_domain', own) : 'true';
  const rowClass = `CASE
    WHEN broken THEN 'json'
    WHEN recipient IS NULL OR recipient = '' THEN 'empty'
    WHEN key IS NULL THEN 'no-at'
    WHEN NOT prefix(key, '@') AND regexp_matches(recipient, '@.*[;,\\s].*@') THEN 'several'
    WHEN n IS NULL OR n < 0 THEN 'count'
    WHEN lower(direction) IN ('inbound', 'incoming', '1') THEN 'inbound'
    WHEN coalesce(lower(direction), '') NOT IN (${knownAsOurs}) AND NOT coalesce(${isSentByUs}, false) THEN 'inbound'
    WHEN lower(direction) IN ('intra-org', 'internal') OR ${isOwn('recipient_domain', own)} THEN 'internal'
    ELSE 'outbound'
  END`;
  return `SELECT class, recipient AS raw, n,
      CASE WHEN class = 'outbound' THEN recipient END AS recipient,
      CASE WHEN class = 'outbound' THEN key END AS key,
      CASE WHEN class = 'outbound' THEN coalesce(sender_domain, '') END AS sender_domain,
      CASE WHEN class = 'outbound' AND contains(sender, '@') THEN sender END AS sender,
      CASE WHEN class = 'outbound' THEN CAST(date_trunc('week', moment) AS DATE) END AS week,
      CASE WHEN class = 'outbound' AND message <> '' THEN hash(message) END AS message
    FROM (SELECT *, ${rowClass} AS class FROM (${addressRows(selects)})${keys === undefined ? '' : ` WHERE key IN (${keys})`})`;
}
