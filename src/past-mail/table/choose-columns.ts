import { isMostly, type Cells } from './cells.ts';
import { knownColumns, plainName, type Role } from './known-columns.ts';

/** The columns by role. Exactly one of `recipient`, `recipients` and `domain` is present. */
export type Columns = Readonly<Partial<Record<Role, string>>>;

/** The columns of a table, with what their first cells contain. */
export interface Sheet {
  readonly names: readonly string[];
  readonly cells: ReadonlyMap<string, Cells>;
}

/** Returns the names that are known for a role, the best first. */
export function knownAs(role: Role, names: readonly string[]): string[] {
  return knownColumns[role].flatMap((form) => names.filter((name) => plainName(name) === form));
}

/** Returns whether a table with these columns may contain the recipients. */
export function mayHoldRecipients(names: readonly string[]): boolean {
  return (['recipient', 'recipients', 'domain'] as const).some((role) => knownAs(role, names).length > 0);
}

/** What the cells of a column must contain for its role. */
const contents = {
  sender: 'addresses',
  time: 'filled',
  message: 'filled',
  count: 'numbers',
  direction: 'filled',
} as const satisfies Partial<Record<Role, keyof Cells>>;

/**
 * Recognises the columns that say who sent what when: of those with known names the first whose cells contain
 * what such a column must contain.
 */
export function columnsBesideRecipients(sheet: Sheet): Columns {
  const roles = Object.keys(contents) as (keyof typeof contents)[];
  const found = roles.map((role) => [role, firstOf(sheet, role, contents[role])] as const);
  return Object.fromEntries(found.filter(([, name]) => name !== undefined));
}

/**
 * Recognises the columns of recipients, with those of the copies where they are separate.
 *
 * @returns `undefined` where no column looks like recipients
 */
export function recipientColumns(sheet: Sheet): Columns | undefined {
  const chosen = byCells(sheet) ?? byName(sheet);
  if (chosen === undefined) return undefined;
  const isTo = /^to|^recipientsinto/.test(plainName(Object.values(chosen)[0] ?? ''));
  return isTo ? { ...chosen, ...copies(sheet) } : chosen;
}

/** Returns the column of recipients that contains names of types, as Export-Csv writes for lists. */
export function typesInPlaceOfLists({ names, cells }: Sheet): string | undefined {
  return [...knownAs('recipient', names), ...knownAs('recipients', names)].find((name) =>
    isMostly('types', cells.get(name)),
  );
}

/** Returns the best known name whose cells are of a kind, or else the best known name. */
function firstOf({ names, cells }: Sheet, role: Role, kind: keyof Cells): string | undefined {
  const known = knownAs(role, names);
  return known.find((name) => isMostly(kind, cells.get(name))) ?? known[0];
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
  return isOne && typesInPlaceOfLists(sheet) === undefined ? { recipient: only[0] ?? '' } : undefined;
}

/** Returns columns of addresses whose names are not known. */
function unknownAddresses({ names, cells }: Sheet): string[] {
  const known = new Set(Object.values(knownColumns).flat());
  return names.filter((name) => !known.has(plainName(name)) && isMostly('addresses', cells.get(name)));
}

function byName({ names, cells }: Sheet): Columns | undefined {
  if (typesInPlaceOfLists({ names, cells }) !== undefined) return undefined;
  for (const role of ['recipient', 'recipients', 'domain'] as const) {
    const [first] = knownAs(role, names);
    if (first !== undefined) return { [role]: first };
  }
  return undefined;
}

function copies(sheet: Sheet): Columns {
  const [cc, bcc] = [firstOf(sheet, 'cc', 'addresses'), firstOf(sheet, 'bcc', 'addresses')];
  return { ...(cc === undefined ? {} : { cc }), ...(bcc === undefined ? {} : { bcc }) };
}
