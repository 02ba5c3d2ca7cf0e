import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { WrongUse } from '../../../output/wrong-use.ts';
import type { Database } from '../sql/database.ts';
import { chooseColumns } from './columns.ts';
import type { NamedColumns } from './columns.ts';
import type { Columns } from '../../../past-mail/table/choose-columns.ts';
import type { Role } from '../../../past-mail/table/known-columns.ts';
import type { BadRows, Reader } from './reader.ts';
import { addressIn, isSimple, recipientsIn } from './recipients.ts';
import { timeReading } from './times/reading.ts';
import type { TimeOptions, TimeReading } from './times/reading.ts';

/**
 * One file as rows of a uniform structure: recipient, is_simple, sender, moment, message, n, direction,
 * is_domain, broken.
 */
export interface Source {
  readonly columns: Columns;
  /** @param wanted a condition on the cells (recipient, sender, t, message, n, direction); by default all rows */
  readonly select: (bad: BadRows, wanted?: string) => string;
  readonly hasTimes: boolean;
  /** How dates such as 5/10/2026 were read if nothing in the file determines it. */
  readonly assumedOrder: TimeReading['assumed'];
  /** A query for `t`, the texts whose time format is unknown; `undefined` if there can be none. */
  readonly unreadTimes: string | undefined;
  readonly rejects?: string;
}

export interface SourceOptions extends TimeOptions {
  readonly named: NamedColumns;
}

/**
 * Prepares a file for reading.
 *
 * @throws {WrongUse} if no column contains recipients, or no row can be read
 */
export async function sourceOf(
  file: string,
  reader: Reader,
  options: SourceOptions,
  database: Database,
): Promise<Source> {
  const columns = await chooseColumns(file, reader, options.named, database);
  const times = await timesOf(reader, columns, options, database);
  const select = (bad: BadRows, wanted = 'true') => selectOf(reader, columns, times, bad, wanted);
  const [any] = await database.rows(`SELECT 1 AS one FROM (${select('leave out')}) LIMIT 1`);
  if (any === undefined) throw new WrongUse(screenProblems.noRows(file));
  return {
    columns,
    select,
    hasTimes: times.isRead,
    assumedOrder: times.assumed,
    unreadTimes: times.texts && `SELECT t FROM (${times.texts}) WHERE (${times.moment}) IS NULL`,
    ...(reader.rejects === undefined ? {} : { rejects: reader.rejects }),
  };
}

function selectOf(reader: Reader, columns: Columns, times: Times, bad: BadRows, wanted: string): string {
  const value = (role: Role, otherwise = 'CAST(NULL AS VARCHAR)') =>
    valueOf(reader, columns, role) ?? otherwise;
  const cells = [
    `${recipientCell(reader, columns)} AS recipient`,
    `${value('sender')} AS sender`,
    `${times.text} AS t`,
    `${value('message')} AS message`,
    `${value('count')} AS n`,
    `${value('direction')} AS direction`,
    `${reader.isBroken ?? 'false'} AS broken`,
  ].join(', ');
  return `SELECT ${[
    ...recipientColumns(columns),
    `${addressIn('sender')} AS sender`,
    'message',
    'direction',
    `${times.moment} AS moment`,
    `${columns.count === undefined ? '1::BIGINT' : 'TRY_CAST(n AS BIGINT)'} AS n`,
    `${columns.domain !== undefined} AS is_domain`,
    'broken',
  ].join(
    ', ',
  )} FROM (SELECT *, ${isSimple('recipient')} AS is_simple FROM (SELECT ${cells} FROM ${reader.table(bad)}) WHERE ${wanted})`;
}

function recipientColumns({ domain }: Columns): string[] {
  if (domain !== undefined) return ['recipient', 'false AS is_simple'];
  return [
    `unnest(CASE WHEN is_simple THEN [recipient] ELSE ${recipientsIn('recipient')} END) AS recipient`,
    'coalesce(is_simple, false) AS is_simple',
  ];
}

function valueOf(reader: Reader, columns: Columns, role: Role): string | undefined {
  const column = columns[role];
  return column === undefined ? undefined : reader.column(column).sql;
}

/** Returns the expression for the recipients; combines To, Cc and Bcc if they are in separate columns. */
function recipientCell(reader: Reader, columns: Columns): string {
  const value = (role: Role) => valueOf(reader, columns, role) ?? [];
  const main = [value('recipient'), value('recipients'), value('domain')].flat()[0] ?? 'NULL';
  const copies = [value('cc'), value('bcc')].flat();
  if (copies.length === 0) return main;
  const filled = [main, ...copies].map((one) => `nullif(trim(${one}), '')`);
  const lists = filled.map((one) => `CASE WHEN ${one} IS NOT NULL THEN ${recipientsIn(one)} END`);
  return `array_to_string(flatten([${lists.join(', ')}]), ';')`;
}

interface Times extends TimeReading {
  /** The expression for the text, or for the moment if the column contains moments. */
  readonly text: string;
  /** A query for `t`, all texts of the column that are not empty. */
  readonly texts: string | undefined;
}

const noTimes: Times = {
  text: 'CAST(NULL AS TIMESTAMP)',
  moment: 't',
  isRead: false,
  assumed: undefined,
  texts: undefined,
};

async function timesOf(
  reader: Reader,
  columns: Columns,
  options: TimeOptions,
  database: Database,
): Promise<Times> {
  if (columns.time === undefined) return noTimes;
  const column = reader.column(columns.time);
  if (column.type === 'moment') return { ...noTimes, text: column.sql, isRead: true };
  const text = `trim(${column.sql})`;
  const texts = `SELECT t FROM (SELECT ${text} AS t FROM ${reader.table('leave out')}) WHERE t <> ''`;
  return { ...(await timeReading(texts, options, database)), text, texts };
}
