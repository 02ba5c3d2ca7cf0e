import {
  encodedStart,
  inboundDirections,
  internalDirections,
  plainRecipient,
  sentDirections,
  severalRecipients,
} from '../../../past-mail/table/row-patterns.ts';
import { text, texts } from './quote.ts';

const plain = (column: string) =>
  `(regexp_full_match(${column}, ${text(plainRecipient)}) AND NOT regexp_matches(${column}, ${text(encodedStart)}))`;

/** Removes white space around an address, and extracts the address from `Kim <kim@army.mil>`. */
function addressIn(column: string): string {
  const trimmed = `trim(${column}, e' \\t\\r\\n')`;
  return `CASE WHEN suffix(${trimmed}, '>') THEN regexp_extract(${trimmed}, '<([^<>]*)>$', 1) ELSE ${trimmed} END`;
}

/**
 * The part of a recipient that the detector needs: `@domain` if only the domain can matter, and the whole
 * text if the part before the @ is unusual (`parseRecipient` treats several addresses in one, and entries of
 * the Exchange directory, differently).
 */
const key = `CASE
  WHEN is_plain OR ${plain('recipient')} THEN substr(recipient, instr(recipient, '@'))
  WHEN regexp_matches(recipient, '[@＠﹫]') THEN recipient
  WHEN is_domain THEN '@' || recipient
END`;

/**
 * Returns a condition that `column` (a domain, or with `at` an address or `@domain`) is in one of the own
 * domains or below one. Cheap tests come first.
 */
function isOwn(column: string, own: readonly string[], at: '@' | '' = ''): string {
  if (own.length === 0) return 'false';
  const suffixes = new Set(own.map((one) => one.slice(one.lastIndexOf('.'))));
  const either = [
    `${column} IN (${texts(own.map((one) => at + one))})`,
    ...own.flatMap((one) =>
      [at, '.'].filter((before) => before !== '').map((before) => suffixOf(column, before + one)),
    ),
  ];
  return `((${[...suffixes].map((one) => suffixOf(column, one)).join(' OR ')}) AND (${either.join(' OR ')}))`;
}

const suffixOf = (column: string, suffix: string) => `suffix(${column}, ${text(suffix)})`;

export interface RowsOptions {
  /** The rows of all files, from `Source.select`. */
  readonly selects: readonly string[];
  readonly own: readonly string[];
  /** Whether any file has senders, message ids, and counts of messages. */
  readonly has: { readonly senders: boolean; readonly messages: boolean; readonly counts: boolean };
}

/**
 * Returns a condition that is true for every row whose recipient's domain, as in `key`, is among `domains`,
 * and for few others: a recipient that is to be trimmed, or extracted from `<…>`, has such a character at one
 * of its ends.
 */
function mayBeAt(domains: string): string {
  const trimmed = ['>', ' ', '\t', '\r', '\n'].map((one) => suffixOf('recipient', one));
  const indented = [' ', '\t', '\r', '\n'].map((one) => `prefix(recipient, ${text(one)})`);
  return [`split_part(recipient, '@', -1) IN (${domains})`, ...trimmed, ...indented].join(' OR ');
}

/**
 * Returns a query for the addresses and domains of all rows, or of rows with certain recipient domains only.
 */
export function addressRows(selects: readonly string[], domains?: string): string {
  const others = 'moment, message, n, direction, is_domain, broken';
  const lowered = `SELECT lower(recipient) AS recipient, is_simple, lower(sender) AS sender, moment, message, n, lower(direction) AS direction, is_domain, broken FROM (${selects.join(' UNION ALL ')})`;
  const wanted = domains === undefined ? '' : ` WHERE ${mayBeAt(domains)}`;
  const looked = `SELECT *, CASE WHEN is_simple THEN true ELSE ${plain('recipient')} END AS is_plain, (contains(sender, ' ') OR contains(sender, '>') OR contains(sender, chr(9))) AS is_odd FROM (${lowered})${wanted}`;
  const cleaned = `SELECT ${others}, is_plain, CASE WHEN is_plain THEN recipient ELSE ${addressIn('recipient')} END AS recipient,
    CASE WHEN is_odd THEN ${addressIn('sender')} ELSE sender END AS sender FROM (${looked})`;
  return `SELECT *, ${key} AS key, split_part(sender, '@', -1) AS sender_domain FROM (${cleaned})`;
}

/** Returns a query for every row with its class, or for rows with certain recipient domains only. */
export function rowsWithClass({ selects, own, has }: RowsOptions, domains?: string): string {
  const isSentByUs = has.senders ? isOwn('sender_domain', own) : 'true';
  const rowClass = `CASE
    WHEN broken THEN 'json'
    WHEN recipient IS NULL OR recipient = '' THEN 'empty'
    WHEN key IS NULL THEN 'no-at'
    WHEN NOT prefix(key, '@') AND regexp_matches(recipient, ${text(severalRecipients)}) THEN 'several'
    WHEN n IS NULL OR n < 0 THEN 'count'
    WHEN direction IN (${texts(inboundDirections)}) THEN 'inbound'
    WHEN coalesce(direction, '') NOT IN (${texts(sentDirections)}) AND NOT coalesce(${isSentByUs}, false) THEN 'inbound'
    WHEN direction IN (${texts(internalDirections)}) OR ${isOwn('key', own, '@')} THEN 'internal'
    ELSE 'outbound'
  END`;
  return `SELECT *, ${rowClass} AS class FROM (${addressRows(selects, domains)})`;
}

/**
 * Returns the same without the values that need not be kept: of internal rows only what belongs to their
 * message is kept, of other rows that are not outbound nothing. `host` is the key as a number.
 */
export function classifiedRows(options: RowsOptions, domains?: string): string {
  return `SELECT class, is_outbound, recipient AS raw, n, CASE WHEN is_ours THEN hash(key) END AS host,
      CASE WHEN is_outbound THEN recipient END AS recipient,
      CASE WHEN is_ours THEN key END AS key,
      CASE WHEN is_ours THEN coalesce(sender_domain, '') END AS sender_domain,
      CASE WHEN is_outbound AND contains(sender, '@') THEN sender END AS sender,
      CASE WHEN is_outbound THEN CAST(date_trunc('week', moment) AS DATE) END AS week,
      CASE WHEN is_ours AND message <> '' THEN hash(message) END AS message
    FROM (SELECT *, class = 'outbound' AS is_outbound, class IN ('outbound', 'internal') AS is_ours
      FROM (${rowsWithClass(options, domains)}))`;
}
