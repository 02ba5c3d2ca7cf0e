import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { plain } from '../../../text/plain.ts';
import { QuotingProblem } from './quoting-problem.ts';
import type { WrongUse } from '../../../output/wrong-use.ts';
import type { Database } from '../sql/database.ts';
import { cellsOf } from './cells.ts';
import { isMostly } from '../../../past-mail/table/cells.ts';
import {
  columnsBesideRecipients,
  mayHoldRecipients,
  recipientColumns,
  typesInPlaceOfLists,
} from '../../../past-mail/table/choose-columns.ts';
import type { Columns, Sheet } from '../../../past-mail/table/choose-columns.ts';
import { plainName } from '../../../past-mail/table/known-columns.ts';
import type { Reader } from './reader.ts';

/** Names of columns as the user passed them. */
export type NamedColumns = Readonly<
  Partial<Record<'recipient' | 'sender' | 'time' | 'message' | 'count', string>>
>;

/** Returns whether a table with these columns may contain the recipients that the user named, or any. */
export function mayHoldWanted(names: readonly string[], { recipient }: NamedColumns): boolean {
  return recipient === undefined
    ? mayHoldRecipients(names)
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
  const sheet = { names, cells: await cellsOf(names, reader, database) };
  const given = givenColumns(file, names, named);
  return {
    ...columnsBesideRecipients(sheet),
    ...given,
    ...(given.recipient === undefined ? recipientsIn(file, sheet) : {}),
  };
}

function recipientsIn(file: string, sheet: Sheet): Columns {
  const chosen = recipientColumns(sheet);
  if (chosen !== undefined) return chosen;
  const types = typesInPlaceOfLists(sheet);
  throw types === undefined ? noColumn(file, sheet) : typesInPlace(file, types);
}

function typesInPlace(file: string, name: string): WrongUse {
  const column = plain(name, 60);
  return new QuotingProblem(screenProblems.typesInPlaceOfLists(file, column), [column]);
}

function noColumn(file: string, sheet: Sheet): WrongUse {
  const hold = sheet.names.filter((name) => isMostly('addresses', sheet.cells.get(name)));
  const names = shown(sheet.names);
  return new QuotingProblem(screenProblems.noRecipientColumn(file, names, shown(hold)), names);
}

/** Returns the columns that the user named, as the file spells them. */
function givenColumns(file: string, names: readonly string[], named: NamedColumns): Columns {
  const roles = ['sender', 'time', 'message', 'count', 'recipient'] as const;
  return Object.fromEntries(
    roles.flatMap((role) => {
      const wanted = named[role];
      return wanted === undefined ? [] : [[role, asked(file, names, role, wanted)]];
    }),
  );
}

function asked(file: string, names: readonly string[], role: string, wanted: string): string {
  const found =
    names.find((name) => name === wanted) ?? names.find((name) => plainName(name) === plainName(wanted));
  if (found !== undefined) return found;
  const [column, all] = [plain(wanted), shown(names)];
  const message = screenProblems.noSuchColumn(file, `--${role}-column`, column, all);
  throw new QuotingProblem(message, [column, ...all]);
}

function shown(names: readonly string[]) {
  return names.slice(0, 60).map((name) => plain(name, 60));
}
