import { statSync } from 'node:fs';
import type { Database } from '../sql/database.ts';
import { name, path, text } from '../sql/quote.ts';
import { csvHead } from '../../../past-mail/table/csv-head.ts';
import { jsonRows } from './json-rows.ts';
import type { PlainFile } from './plain-file.ts';
import type { Sniffed } from './sniff.ts';

/**
 * Whether rows that cannot be split into columns are recorded for the report. Only the first read records
 * them.
 */
export type BadRows = 'keep' | 'leave out';

/** Reads the rows of one file. */
export interface Reader {
  readonly names: readonly string[];
  /** Returns the table expression for `FROM`. */
  readonly table: (bad: BadRows) => string;
  readonly column: (name: string) => Column;
  /**
   * A condition that is true for a row that could not be read; `undefined` if DuckDB records such rows
   * itself.
   */
  readonly isBroken?: string;
  /** The table that is filled by `keep`. */
  readonly rejects?: string;
}

export interface Column {
  readonly sql: string;
  readonly type: 'text' | 'moment';
}

export interface Reading {
  readonly sniffed: Sniffed;
  readonly plain: PlainFile;
  readonly index: number;
  readonly delimiter: string | undefined;
  /** Whether to accept mixed line ends in a file, which DuckDB's strict mode does not. */
  readonly isLenient: boolean;
  /** Returns whether these are the wanted columns, for files with nested tables. */
  readonly hasWanted: (names: readonly string[]) => boolean;
}

/** How many rows of one file are counted at most as rows that cannot be split. */
export const mostRejects = 100_000;

export async function readerOf(reading: Reading, database: Database): Promise<Reader> {
  switch (reading.sniffed.format) {
    case 'csv':
      return csvReader(reading);
    case 'json lines':
      return jsonLinesReader(reading, database);
    case 'json':
      return jsonReader(jsonDocuments(reading), reading, database);
    case 'parquet':
      return parquetReader(reading, database);
  }
}

function csvReader(reading: Reading): Reader {
  const { skip, delimiter, names } = csvHead(reading.sniffed.head, reading.delimiter);
  const columns = names.map((_, index) => `c${index}: 'VARCHAR'`).join(', ');
  const form = `header = true, skip = ${skip}, delim = ${text(delimiter)}, quote = '"', escape = '"', columns = {${columns}}`;
  return {
    names,
    table: (bad) => readCsv(reading, form, bad),
    column: (wanted) => ({ sql: `c${names.indexOf(wanted)}`, type: 'text' }),
    rejects: rejectsOf(reading),
  };
}

/**
 * Returns the table expression for a CSV file. The second read records its bad rows too, in a table that is
 * never used: after a misplaced quotation mark `ignore_errors` would lose rows that `store_rejects` keeps
 * (DuckDB 1.5.6).
 */
function readCsv(reading: Reading, form: string, bad: BadRows): string {
  const { plain, index, isLenient } = reading;
  const table = bad === 'keep' ? rejectsOf(reading) : `spare_${index}`;
  const rows = `store_rejects = true, rejects_table = ${text(table)}, rejects_scan = ${text(`${table}_scan`)}, rejects_limit = ${mostRejects}`;
  return `read_csv(${path(plain.path)}, auto_detect = false, compression = 'none', hive_partitioning = false, encoding = 'utf-8', strict_mode = ${!isLenient}, ${rows}, ${form})`;
}

function rejectsOf({ index }: Reading): string {
  return `rejects_${index}`;
}

/** Reads one object per line, as a table with one column, so that a broken line is one broken row. */
async function jsonLinesReader(reading: Reading, database: Database): Promise<Reader> {
  const form = `header = false, delim = ${text('\u0001')}, quote = '', escape = '', columns = {line: 'VARCHAR'}`;
  const table = (bad: BadRows) =>
    `(SELECT CASE WHEN json_valid(line) THEN CAST(line AS JSON) END AS object FROM ${readCsv(reading, form, bad)} WHERE trim(line) <> '')`;
  const reader = await jsonReader(table('leave out'), reading, database);
  const isWhole = reader.table('leave out') === table('leave out');
  const lines = (bad: BadRows) => (isWhole ? table(bad) : insideLines(reader, table, bad));
  const isBroken = isWhole ? 'object IS NULL' : 'is_broken';
  return { ...reader, table: lines, rejects: rejectsOf(reading), isBroken };
}

/** Returns the rows inside the objects of the lines, and one row for each line that is not an object. */
function insideLines(reader: Reader, table: (bad: BadRows) => string, bad: BadRows): string {
  const rows = reader.table(bad).replace(table('leave out'), () => table(bad));
  return `(SELECT object, false AS is_broken FROM ${rows} UNION ALL
    SELECT object, true FROM ${table('leave out')} WHERE object IS NULL)`;
}

/** In bytes. DuckDB allocates a buffer of this size for each thread. */
const smallestObject = 16 * 1024 * 1024;

/** Reads a list object by object, and anything else as a whole. */
function jsonDocuments({ plain, sniffed }: Reading): string {
  const isList = sniffed.head.trimStart().startsWith('[');
  const size = isList ? smallestObject : Math.max(smallestObject, statSync(plain.path).size + 1);
  const form = `format = '${isList ? 'array' : 'unstructured'}', maximum_object_size = ${size}, compression = 'uncompressed', hive_partitioning = false`;
  return `(SELECT json AS object FROM read_json_objects(${path(plain.path)}, ${form}))`;
}

async function jsonReader(table: string, { hasWanted }: Reading, database: Database): Promise<Reader> {
  const rows = await jsonRows(table, hasWanted, database);
  return {
    names: rows.names,
    table: () => rows.table,
    column: (wanted) => ({ sql: rows.column(wanted), type: 'text' }),
  };
}

async function parquetReader({ plain }: Reading, database: Database): Promise<Reader> {
  const table = `read_parquet(${path(plain.path)}, hive_partitioning = false)`;
  const described = await database.rows(`DESCRIBE SELECT * FROM ${table}`);
  const types = new Map(described.map((one) => [String(one.column_name), String(one.column_type)]));
  return {
    names: [...types.keys()],
    table: () => table,
    column: (wanted) => parquetColumn(wanted, types.get(wanted) ?? ''),
  };
}

function parquetColumn(wanted: string, type: string): Column {
  const column = name(wanted);
  if (/^(?:DATE|TIMESTAMP.*)$/.test(type)) return { sql: `CAST(${column} AS TIMESTAMP)`, type: 'moment' };
  if (type === 'VARCHAR') return { sql: column, type: 'text' };
  const isNested = /^(?:STRUCT|MAP|UNION|VARIANT)\b|\]$/.test(type);
  return {
    sql: isNested ? `CAST(to_json(${column}) AS VARCHAR)` : `CAST(${column} AS VARCHAR)`,
    type: 'text',
  };
}
