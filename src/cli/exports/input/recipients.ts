import { text } from '../sql/quote.ts';
import * as patterns from '../../../past-mail/table/recipient-patterns.ts';
import { bound } from './times/expressions.ts';

/**
 * Matches the address of nearly every row, in one pass: nothing in it has to be separated, trimmed or examined.
 * A name before the @ that could be an encoded address (`imceaex-…`, `srs0=…`) does not match, nor do a few
 * others with the same start.
 */
const simple =
  '(?:[a-hj-rt-zA-HJ-RT-Z0-9_][a-zA-Z0-9._+-]*|[iI](?:[a-ln-zA-LN-Z0-9._+-][a-zA-Z0-9._+-]*)?|[sS](?:[a-qs-zA-QS-Z0-9._+-][a-zA-Z0-9._+-]*)?)@[a-zA-Z0-9.-]+';

/** Returns a condition that a cell is one ordinary address of ASCII letters, digits and `. _ + -`. */
export function isSimple(cell: string): string {
  return `regexp_full_match(${cell}, ${text(simple)})`;
}

const each = (list: string, body: (one: string) => string) => {
  const name = `one${(lists += 1)}`;
  return `list_transform(${list}, lambda ${name}: ${body(name)})`;
};
let lists = 0;

/**
 * Returns an expression for the recipients in a text cell, a list with at least one member. Reads `a; b`,
 * `a, b`, `a|b`, lines, JSON, `{a, b}`, addresses with names, and what Exchange reports append. Nothing in
 * the cell is lost: what is not an address is a member too. The member is NULL if the cell is empty.
 */
export function recipientsIn(cell: string): string {
  const members = bound(
    bound(cell, (whole) => `list_filter(${membersOf(whole)}, lambda member: member <> '')`),
    (found) => `CASE WHEN len(${found}) > 0 THEN ${found} ELSE [NULL] END`,
  );
  return `CASE WHEN regexp_matches(${cell}, ${text(patterns.notable)}) THEN ${members} ELSE [nullif(${cell}, '')] END`;
}

function membersOf(whole: string): string {
  const isJson = `regexp_matches(${whole}, ${text(patterns.json)})`;
  return each(`CASE WHEN ${isJson} THEN ${inJson(whole)} ELSE ${inText(whole)} END`, bare);
}

/** Returns an expression for the only address of a cell that may contain more, such as a sender in JSON. */
export function addressIn(cell: string): string {
  return `CASE WHEN contains(${cell}, '{') OR prefix(${cell}, '[') THEN ${recipientsIn(cell)}[1] ELSE ${cell} END`;
}

function inJson(whole: string): string {
  const members = `regexp_extract_all(${whole}, ${text(`(?i)${patterns.addressMember}`)}, 1)`;
  const all = `regexp_extract_all(${whole}, ${text(patterns.jsonText)}, 1)`;
  return each(
    bound(members, (found) => `CASE WHEN len(${found}) > 0 THEN ${found} ELSE ${all} END`),
    (escaped) => `coalesce(TRY_CAST('"' || ${escaped} || '"' AS JSON) ->> '$', ${escaped})`,
  );
}

function inText(whole: string): string {
  const western = `replace(replace(replace(${whole}, '；', ';'), '，', ', '), '、', ', ')`;
  const unwrapped = `regexp_replace(${western}, ${text(patterns.inBrackets)}, '\\1')`;
  const unquoted = `regexp_replace(${unwrapped}, ${text(patterns.quotedAddress)}, '\\1\\2', 'g')`;
  const items = `regexp_extract_all(${unquoted}, ${text(patterns.betweenSemicolons)})`;
  return `flatten(${each(items, (item) => bound(`regexp_replace(${item}, ${text(patterns.states)}, '\\1')`, partsOf))})`;
}

/** Returns an expression for the recipients between two semicolons. */
function partsOf(item: string): string {
  const isList = `length(${item}) - length(replace(${item}, '@', '')) > 1`;
  const spaced = `regexp_replace(${item}, ${text(patterns.tightComma)}, '\\1, ', 'g')`;
  const parts = each(
    each(`regexp_extract_all(${spaced}, ${text(`(?s)${patterns.oneOfSeveral}`)})`, trimmed),
    (part) => `CASE WHEN regexp_matches(${part}, ${text(patterns.afterName)})
      THEN [regexp_extract(${part}, ${text(patterns.afterName)}, 1), regexp_extract(${part}, ${text(patterns.afterName)}, 2)] ELSE [${part}] END`,
  );
  return `CASE WHEN ${isList} THEN flatten(${parts}) ELSE [${trimmed(item)}] END`;
}

function trimmed(part: string): string {
  return `regexp_replace(trim(${part}, e' \\t\\r\\n,|'), ${text(patterns.joint)}, '')`;
}

/** Removes quotation marks around the whole address, and the prefixes `smtp:` and `mailto:`. */
function bare(member: string): string {
  const unquoted = `regexp_replace(trim(${member}), ${text(patterns.inQuotes)}, '\\2')`;
  return `regexp_replace(${unquoted}, ${text(`(?i)${patterns.scheme}`)}, '')`;
}
