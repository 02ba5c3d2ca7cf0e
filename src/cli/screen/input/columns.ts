import { screenProblems } from '../../../text/administrator/screen-problems.ts';
import { plainAddress } from '../../../text/plain.ts';
import { WrongUse } from '../../wrong-use.ts';
import { knownColumns, plainName } from './known-columns.ts';
import type { Role } from './known-columns.ts';

/** Names of columns as the user of the command gave them. */
export type NamedColumns = Readonly<
  Partial<Record<'recipient' | 'sender' | 'time' | 'message' | 'count', string>>
>;

/** Which column is read as what. Exactly one of `recipient`, `recipients` and `domain` is there. */
export type Columns = Readonly<Partial<Record<Role, string>>>;

/**
 * Recognises the columns of a file by their names, or takes those that were named.
 *
 * @throws {WrongUse} where a named column is not there, or nothing looks like a recipient: then the message lists what there is
 */
export function chooseColumns(file: string, names: readonly string[], named: NamedColumns): Columns {
  const known = (role: Role) =>
    knownColumns[role].flatMap((form) => names.find((name) => plainName(name) === form) ?? [])[0];
  const asked = (role: keyof NamedColumns) => named[role] && theNamed(file, names, role, named[role]);
  const columns = {
    sender: asked('sender') ?? known('sender'),
    time: asked('time') ?? known('time'),
    message: asked('message') ?? known('message'),
    count: asked('count') ?? known('count'),
    direction: known('direction'),
    ...recipientColumn(asked('recipient'), known),
  };
  const found = Object.entries(columns).filter(([, name]) => name !== undefined);
  if (!found.some(([role]) => role === 'recipient' || role === 'recipients' || role === 'domain'))
    throw new WrongUse(screenProblems.noRecipientColumn(file, shown(names)));
  return Object.fromEntries(found);
}

function recipientColumn(asked: string | undefined, known: (role: Role) => string | undefined): Columns {
  const recipient = asked ?? known('recipient');
  if (recipient !== undefined) return { recipient };
  const recipients = known('recipients');
  if (recipients !== undefined) return { recipients };
  const domain = known('domain');
  return domain === undefined ? {} : { domain };
}

function theNamed(file: string, names: readonly string[], role: keyof NamedColumns, wanted: string): string {
  const found =
    names.find((name) => name === wanted) ?? names.find((name) => plainName(name) === plainName(wanted));
  if (found !== undefined) return found;
  throw new WrongUse(
    screenProblems.noSuchColumn(file, `--${role}-column`, plainAddress(wanted), shown(names)),
  );
}

function shown(names: readonly string[]) {
  return names.slice(0, 60).map((name) => plainAddress(name, 60));
}
