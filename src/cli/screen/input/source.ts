import { screenProblems } from '../../../text/administrator/screen-problems.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { Database } from '../database/database.ts';
import { chooseColumns } from './columns.ts';
import type { Columns, NamedColumns } from './columns.ts';
import type { Role } from './known-columns.ts';
import type { BadRows, Column, Reader } from './reader.ts';
import { timeForms } from './times.ts';
import type { TimeForm } from './times.ts';

/** One file as rows of one form: recipient, sender, moment, message, n, direction, broken. */
export interface Source {
  readonly columns: Columns;
  readonly select: (bad: BadRows) => string;
  readonly hasTimes: boolean;
  /** `5/10/2026` was read as 10 May because nothing in the file says otherwise. */
  readonly isMonthAssumed: boolean;
  readonly rejects?: string;
}

export interface SourceOptions {
  readonly named: NamedColumns;
  readonly timeForm: TimeForm | undefined;
}

const sampleRows = 10_000;

/** @throws {WrongUse} where no column holds recipients, or no row can be read */
export async function sourceOf(
  file: string,
  reader: Reader,
  options: SourceOptions,
  database: Database,
): Promise<Source> {
  const columns = chooseColumns(file, reader.names, options.named);
  const time = columns.time === undefined ? undefined : reader.column(columns.time);
  const chosen = await timeReading(time, reader, options.timeForm, database);
  const list = await listReading(reader, columns, database);
  const moment = chosen.sql ?? 'CAST(NULL AS TIMESTAMP)';
  const select = (bad: BadRows) =>
    `SELECT ${[
      `${list.sql} AS recipient`,
      ...(['sender', 'message', 'direction'] as const).map(
        (role) => `${valueOf(reader, columns, role)} AS ${role}`,
      ),
      `${moment} AS moment`,
      `${columns.count === undefined ? '1::BIGINT' : `TRY_CAST(${valueOf(reader, columns, 'count')} AS BIGINT)`} AS n`,
      `${columns.domain !== undefined} AS is_domain`,
      `${reader.isBroken ?? 'false'} AS broken`,
    ].join(', ')} FROM ${reader.table(bad)}`;
  const [any] = await database.rows(`SELECT 1 AS one FROM (${select('leave out')}) LIMIT 1`);
  if (any === undefined) throw new WrongUse(screenProblems.noRows(file));
  return {
    columns,
    select,
    hasTimes: chosen.sql !== undefined,
    isMonthAssumed: chosen.isAssumed,
    ...(reader.rejects === undefined ? {} : { rejects: reader.rejects }),
  };
}

function valueOf(reader: Reader, columns: Columns, role: Role): string {
  const column = columns[role];
  return column === undefined ? 'CAST(NULL AS VARCHAR)' : reader.column(column).sql;
}

interface TimeReading {
  readonly sql: string | undefined;
  readonly isAssumed: boolean;
}

/** The form that fits most of a sample; the first of equals, which is worth saying where both orders of day and month fit. */
async function timeReading(
  time: Column | undefined,
  reader: Reader,
  given: TimeForm | undefined,
  database: Database,
): Promise<TimeReading> {
  if (time === undefined) return { sql: undefined, isAssumed: false };
  if (time.type === 'moment') return { sql: time.sql, isAssumed: false };
  const forms = given === undefined ? timeForms : [given];
  const counts = forms.map(({ read }, index) => `count(${read('moment')}) AS f${index}`).join(', ');
  const [found = {}] = await database.rows(
    `SELECT ${counts} FROM (SELECT trim(${time.sql}) AS moment FROM ${reader.table('leave out')} LIMIT ${sampleRows})`,
  );
  const fits = forms.map((form, index) => ({ form, count: Number(found[`f${index}`]) }));
  const best = fits.reduce((so, one) => (one.count > so.count ? one : so));
  if (best.count === 0) return { sql: undefined, isAssumed: false };
  const other = fits.find(({ form }) => form.form === 'day first');
  return {
    sql: best.form.read(`trim(${time.sql})`),
    isAssumed: best.form.form === 'month first' && other?.count === best.count,
  };
}

/** `kim@a.mil##Receive, Send;pat@b.mil##Fail` and `kim@a.mil;pat@b.mil` become one row for each address. */
async function listReading(reader: Reader, columns: Columns, database: Database): Promise<{ sql: string }> {
  const column = reader.column(columns.recipient ?? columns.recipients ?? columns.domain ?? '');
  if (column.type === 'list') return { sql: `unnest(${atLeastOne(column.sql)})` };
  const isList = columns.recipients !== undefined || (await hasLists(reader, column.sql, database));
  if (!isList) return { sql: column.sql };
  return {
    sql: `unnest(${atLeastOne(`list_transform(list_filter(string_split(${column.sql}, ';'), one -> trim(one) <> ''), one -> split_part(one, '##', 1))`)})`,
  };
}

/** A row without any address stays one row, which is counted as empty. */
function atLeastOne(list: string): string {
  return `CASE WHEN coalesce(len(${list}), 0) = 0 THEN [NULL] ELSE ${list} END`;
}

async function hasLists(reader: Reader, sql: string, database: Database): Promise<boolean> {
  const [found] = await database.rows(
    `SELECT count(*) AS n FROM (SELECT ${sql} AS value FROM ${reader.table('leave out')} LIMIT ${sampleRows}) WHERE value LIKE '%@%;%@%' OR value LIKE '%@%##%'`,
  );
  return Number(found?.n) > 0;
}
