import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { plainAddress } from '../../../text/plain.ts';
import { QuotingProblem } from './quoting-problem.ts';
import type { WrongUse } from '../../../output/wrong-use.ts';
import type { Database } from '../sql/database.ts';
import { cellsOf, isMostly } from './cells.ts';
import type { Cells } from './cells.ts';
import { knownColumns, plainName } from './known-columns.ts';
import type { Role } from './known-columns.ts';
import type { Reader } from './reader.ts';

/** Names of columns as the user passed them. */
export type NamedColumns = Readonly<
  Partial<Record<'recipient' | 'sender' | 'time' | 'message' | 'count', string>>
>;

/** The columns by role. Exactly one of `recipient`, `recipients` and `domain` is present. */
export type Columns = Readonly<Partial<Record<Role, string>>>;

/** Returns whether a table with these columns may contain the recipients. */
export function mayHoldRecipients(names: readonly string[], { recipient }: NamedColumns): boolean {
  return recipient === undefined
    ? (['recipient', 'recipients', 'domain'] as const).some((role) => knownAs(role, names).length > 0)
    : names.some((name) => plainName(name) === plainName(recipient));
}

/**
 * Returns the columns that the user named, or recognises them: of the columns with known names, it takes the
 * first whose cells contain what such a column must contain.
 *
 * @throws {WrongUse} if a named column does not exist, or no column looks like recipients; the message lists
 * the columns
 */
export async function chooseColumns(
  file: string,
  reader: Reader,
  named: NamedColumns,
  database: Database,
): Promise<Columns> {
  const { names } = reader;
  const cells = await cellsOf(names, reader, database);
  const sheet: Sheet = { file, names, cells, named };
  const columns = {
    sender: asked(sheet, 'sender') ?? firstOf(sheet, 'sender', 'addresses'),
    time: asked(sheet, 'time') ?? firstOf(sheet, 'time', 'filled'),
    message: asked(sheet, 'message') ?? firstOf(sheet, 'message', 'filled'),
    count: asked(sheet, 'count') ?? firstOf(sheet, 'count', 'numbers'),
    direction: firstOf(sheet, 'direction', 'filled'),
    ...recipientColumns(sheet),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== undefined));
}

interface Sheet {
  readonly file: string;
  readonly names: readonly string[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly named: NamedColumns;
}

function knownAs(role: Role, names: readonly string[]): string[] {
  return knownColumns[role].flatMap((form) => names.filter((name) => plainName(name) === form));
}

/** Returns the best known name whose cells are of a kind, or else the best known name. */
function firstOf({ names, cells }: Sheet, role: Role, kind: keyof Cells): string | undefined {
  const known = knownAs(role, names);
  return known.find((name) => isMostly(kind, cells.get(name))) ?? known[0];
}

function recipientColumns(sheet: Sheet): Columns {
  const given = asked(sheet, 'recipient');
  if (given !== undefined) return { recipient: given };
  const chosen = byCells(sheet) ?? byName(sheet);
  if (chosen === undefined) throw noColumn(sheet);
  const isTo = /^to|^recipientsinto/.test(plainName(Object.values(chosen)[0] ?? ''));
  return isTo ? { ...chosen, ...copies(sheet) } : chosen;
}

function byCells(sheet: Sheet): Columns | undefined {
  const { names, cells } = sheet;
  for (const role of ['recipient', 'recipients'] as const) {
    const found = knownAs(role, names).find((name) => isMostly('addresses', cells.get(name)));
    if (found !== undefined) return { [role]: found };
  }
  const domain = knownAs('domain', names).find((name) => isMostly('domains', cells.get(name)));
  if (domain !== undefined) return { domain };
  const only = unknownAddresses(sheet);
  const sender = firstOf(sheet, 'sender', 'addresses');
  const isOne = only.length === 1 && sender !== undefined && isMostly('addresses', cells.get(sender));
  return isOne && !hasTypes(sheet) ? { recipient: only[0] ?? '' } : undefined;
}

/** Returns columns of addresses whose names are not known. */
function unknownAddresses({ names, cells }: Sheet): string[] {
  const known = new Set(Object.values(knownColumns).flat());
  return names.filter((name) => !known.has(plainName(name)) && isMostly('addresses', cells.get(name)));
}

function byName(sheet: Sheet): Columns | undefined {
  if (hasTypes(sheet)) throw typesInPlace(sheet);
  for (const role of ['recipient', 'recipients', 'domain'] as const) {
    const [first] = knownAs(role, sheet.names);
    if (first !== undefined) return { [role]: first };
  }
  return undefined;
}

function copies(sheet: Sheet): Columns {
  const [cc, bcc] = [firstOf(sheet, 'cc', 'addresses'), firstOf(sheet, 'bcc', 'addresses')];
  return { ...(cc === undefined ? {} : { cc }), ...(bcc === undefined ? {} : { bcc }) };
}

const recipientNames = ({ names }: Sheet) => [
  ...knownAs('recipient', names),
  ...knownAs('recipients', names),
];

function hasTypes(sheet: Sheet): boolean {
  return recipientNames(sheet).some((name) => isMostly('types', sheet.cells.get(name)));
}

function typesInPlace(sheet: Sheet): WrongUse {
  const name = recipientNames(sheet).find((one) => isMostly('types', sheet.cells.get(one))) ?? '';
  const column = plainAddress(name, 60);
  return new QuotingProblem(screenProblems.typesInPlaceOfLists(sheet.file, column), [column]);
}

function noColumn(sheet: Sheet): WrongUse {
  const hold = sheet.names.filter((name) => isMostly('addresses', sheet.cells.get(name)));
  const names = shown(sheet.names);
  return new QuotingProblem(screenProblems.noRecipientColumn(sheet.file, names, shown(hold)), names);
}

function asked({ file, names, named }: Sheet, role: keyof NamedColumns): string | undefined {
  const wanted = named[role];
  if (wanted === undefined) return undefined;
  const found =
    names.find((name) => name === wanted) ?? names.find((name) => plainName(name) === plainName(wanted));
  if (found !== undefined) return found;
  const [column, all] = [plainAddress(wanted), shown(names)];
  const message = screenProblems.noSuchColumn(file, `--${role}-column`, column, all);
  throw new QuotingProblem(message, [column, ...all]);
}

function shown(names: readonly string[]) {
  return names.slice(0, 60).map((name) => plainAddress(name, 60));
}
