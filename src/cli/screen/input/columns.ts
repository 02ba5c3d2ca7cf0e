import { screenProblems } from '../../../text/administrator/screen-problems.ts';
import { plainAddress } from '../../../text/plain.ts';
import { QuotingProblem } from '../quoting-problem.ts';
import type { WrongUse } from '../../../output/wrong-use.ts';
import type { Database } from '../database/database.ts';
import { cellsOf, isMostly } from './cells.ts';
import type { Cells } from './cells.ts';
import { knownColumns, plainName } from './known-columns.ts';
import type { Role } from './known-columns.ts';
import type { Reader } from './reader.ts';

/** Names of columns as the user of the command gave them. */
export type NamedColumns = Readonly<
  Partial<Record<'recipient' | 'sender' | 'time' | 'message' | 'count', string>>
>;

/** Which column is read as what. Exactly one of `recipient`, `recipients` and `domain` is there. */
export type Columns = Readonly<Partial<Record<Role, string>>>;

/** Whether a table with these columns may be the one that is looked for. */
export function mayHoldRecipients(names: readonly string[], { recipient }: NamedColumns): boolean {
  return recipient === undefined
    ? (['recipient', 'recipients', 'domain'] as const).some((role) => knownAs(role, names).length > 0)
    : names.some((name) => plainName(name) === plainName(recipient));
}

/**
 * Recognises the columns of a file, or takes those that were named: of the columns whose names are known, the first whose cells hold what such a
 * column must hold.
 *
 * @throws {WrongUse} where a named column is not there, or nothing looks like a recipient: then the message lists what there is
 */
export async function chooseColumns(
  file: string,
  reader: Reader,
  named: NamedColumns,
  database: Database,
): Promise<Columns> {
  const { names } = reader;
  const cells = await cellsOf(names, reader, database);
  const look: Look = { file, names, cells, named };
  const columns = {
    sender: asked(look, 'sender') ?? firstOf(look, 'sender', 'addresses'),
    time: asked(look, 'time') ?? firstOf(look, 'time', 'filled'),
    message: asked(look, 'message') ?? firstOf(look, 'message', 'filled'),
    count: asked(look, 'count') ?? firstOf(look, 'count', 'numbers'),
    direction: firstOf(look, 'direction', 'filled'),
    ...recipientColumns(look),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== undefined));
}

interface Look {
  readonly file: string;
  readonly names: readonly string[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly named: NamedColumns;
}

function knownAs(role: Role, names: readonly string[]): string[] {
  return knownColumns[role].flatMap((form) => names.filter((name) => plainName(name) === form));
}

/** The best known name whose cells are of a kind, or else the best known name. */
function firstOf({ names, cells }: Look, role: Role, kind: keyof Cells): string | undefined {
  const known = knownAs(role, names);
  return known.find((name) => isMostly(kind, cells.get(name))) ?? known[0];
}

function recipientColumns(look: Look): Columns {
  const given = asked(look, 'recipient');
  if (given !== undefined) return { recipient: given };
  const chosen = byCells(look) ?? byName(look);
  if (chosen === undefined) throw noColumn(look);
  const isTo = /^to|^recipientsinto/.test(plainName(Object.values(chosen)[0] ?? ''));
  return isTo ? { ...chosen, ...copies(look) } : chosen;
}

function byCells(look: Look): Columns | undefined {
  const { names, cells } = look;
  for (const role of ['recipient', 'recipients'] as const) {
    const found = knownAs(role, names).find((name) => isMostly('addresses', cells.get(name)));
    if (found !== undefined) return { [role]: found };
  }
  const domain = knownAs('domain', names).find((name) => isMostly('domains', cells.get(name)));
  if (domain !== undefined) return { domain };
  const only = unknownAddresses(look);
  const sender = firstOf(look, 'sender', 'addresses');
  const isOne = only.length === 1 && sender !== undefined && isMostly('addresses', cells.get(sender));
  return isOne && !hasTypes(look) ? { recipient: only[0] ?? '' } : undefined;
}

/** Columns of addresses whose names say nothing. */
function unknownAddresses({ names, cells }: Look): string[] {
  const known = new Set(Object.values(knownColumns).flat());
  return names.filter((name) => !known.has(plainName(name)) && isMostly('addresses', cells.get(name)));
}

function byName(look: Look): Columns | undefined {
  if (hasTypes(look)) throw typesInPlace(look);
  for (const role of ['recipient', 'recipients', 'domain'] as const) {
    const [first] = knownAs(role, look.names);
    if (first !== undefined) return { [role]: first };
  }
  return undefined;
}

function copies(look: Look): Columns {
  const [cc, bcc] = [firstOf(look, 'cc', 'addresses'), firstOf(look, 'bcc', 'addresses')];
  return { ...(cc === undefined ? {} : { cc }), ...(bcc === undefined ? {} : { bcc }) };
}

const recipientNames = ({ names }: Look) => [...knownAs('recipient', names), ...knownAs('recipients', names)];

function hasTypes(look: Look): boolean {
  return recipientNames(look).some((name) => isMostly('types', look.cells.get(name)));
}

function typesInPlace(look: Look): WrongUse {
  const name = recipientNames(look).find((one) => isMostly('types', look.cells.get(one))) ?? '';
  const column = plainAddress(name, 60);
  return new QuotingProblem(screenProblems.typesInPlaceOfLists(look.file, column), [column]);
}

function noColumn(look: Look): WrongUse {
  const hold = look.names.filter((name) => isMostly('addresses', look.cells.get(name)));
  const names = shown(look.names);
  return new QuotingProblem(screenProblems.noRecipientColumn(look.file, names, shown(hold)), names);
}

function asked({ file, names, named }: Look, role: keyof NamedColumns): string | undefined {
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
