import * as patterns from './recipient-patterns.ts';

const of = (pattern: string, flags = '') => new RegExp(pattern, flags);

const notable = of(patterns.notable);
const json = of(patterns.json);
const addressMember = of(patterns.addressMember, 'gi');
const jsonText = of(patterns.jsonText, 'g');
const inBrackets = of(patterns.inBrackets);
const quotedAddress = of(patterns.quotedAddress, 'g');
const betweenSemicolons = of(patterns.betweenSemicolons, 'g');
const states = of(patterns.states);
const tightComma = of(patterns.tightComma, 'g');
const oneOfSeveral = of(patterns.oneOfSeveral, 'gs');
const afterName = of(patterns.afterName);
const joint = of(patterns.joint);
const inQuotes = of(patterns.inQuotes);
const scheme = of(patterns.scheme, 'i');

/**
 * Returns the recipients in a text cell as the command reads them (`src/cli/exports/input/recipients.ts`):
 * `a; b`, `a, b`, `a|b`, lines, JSON, `{a, b}`, addresses with names, and what Exchange reports append.
 * Nothing in the cell is lost: what is not an address is a member too. An empty cell has one empty member.
 */
export function recipientsIn(cell: string): readonly string[] {
  if (!notable.test(cell)) return [cell];
  const members = (json.test(cell) ? inJson(cell) : inText(cell)).map(bare).filter((one) => one !== '');
  return members.length > 0 ? members : [''];
}

/** Returns the only address of a cell that may contain more, such as a sender in JSON. */
export function addressIn(cell: string): string {
  return cell.includes('{') || cell.startsWith('[') ? (recipientsIn(cell)[0] ?? '') : cell;
}

const firstGroups = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);

function inJson(whole: string): string[] {
  const members = firstGroups(whole, addressMember);
  return (members.length > 0 ? members : firstGroups(whole, jsonText)).map(unescaped);
}

function unescaped(escaped: string): string {
  try {
    return String(JSON.parse(`"${escaped}"`));
  } catch {
    return escaped;
  }
}

function inText(whole: string): string[] {
  const western = whole.replaceAll('；', ';').replaceAll('，', ', ').replaceAll('、', ', ');
  const unquoted = western.replace(inBrackets, '$1').replace(quotedAddress, '$1$2');
  const items = unquoted.match(betweenSemicolons) ?? [];
  return items.flatMap((item) => partsOf(item.replace(states, '$1')));
}

/** Returns the recipients between two semicolons. */
function partsOf(item: string): string[] {
  if (item.split('@').length <= 2) return [trimmed(item)];
  const parts = (item.replace(tightComma, '$1, ').match(oneOfSeveral) ?? []).map(trimmed);
  return parts.flatMap((part) => {
    const [, name, address] = afterName.exec(part) ?? [];
    return name === undefined || address === undefined ? [part] : [name, address];
  });
}

function trimmed(part: string): string {
  return stripped(part, /[ \t\r\n,|]/).replace(joint, '');
}

/** Removes quotation marks around the whole address, and the prefixes `smtp:` and `mailto:`. */
function bare(member: string): string {
  return stripped(member, /\p{Zs}/u)
    .replace(inQuotes, '$2')
    .replace(scheme, ''); // DuckDB trims these
}

/** Removes characters at both ends. */
function stripped(text: string, character: RegExp): string {
  let [start, end] = [0, text.length];
  while (start < end && character.test(text.charAt(start))) start += 1;
  while (start < end && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
