import type { Database, Row } from '../sql/database.ts';
import { name, text } from '../sql/quote.ts';

/** Rows of JSON: a table with one column `object`, and the expressions that read values from it. */
export interface JsonRows {
  readonly table: string;
  readonly names: readonly string[];
  /** Returns the expression for the value of a column, as text. */
  readonly column: (name: string) => string;
}

const deepest = 4;
const sampleObjects = 1000;

/**
 * Finds the rows in a response of a service: `{"value": […]}`, `{"Results": […]}`,
 * `{"data": {"records": […]}}`, pages of these, and tables of columns and rows from Log Analytics and Kusto.
 * Uses the first list whose objects have the wanted columns, or else the first list.
 *
 * @param hasWanted returns whether rows with these columns are the wanted ones
 */
export async function jsonRows(
  table: string,
  hasWanted: (names: readonly string[]) => boolean,
  database: Database,
): Promise<JsonRows> {
  const tried: JsonRows[] = [];
  let level = [table];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const one of level) {
      const members = await membersOf(one, database);
      const rows = await rowsOf(one, members, database);
      if (hasWanted(rows.names)) return rows;
      if (depth === 0 || !members.some(isInside)) tried.push(rows);
      next.push(...members.filter(isInside).map((member) => inside(one, member)));
    }
    level = next;
  }
  const [whole, first] = tried;
  return first ?? whole ?? objects(table, []);
}

interface Member {
  readonly key: string;
  readonly type: string;
  /** The type of the first item of a list. */
  readonly first: string;
}

async function membersOf(table: string, database: Database): Promise<Member[]> {
  const value = `json_extract(object, CASE WHEN contains(key, '"') THEN key ELSE '$."' || key || '"' END)`;
  const found =
    await database.rows(`SELECT key, max(json_type(value)) AS type, max(json_type(value, '$[0]')) AS first
    FROM (SELECT key, ${value} AS value FROM (SELECT object, unnest(json_keys(object)) AS key
      FROM (SELECT object FROM ${table} WHERE json_type(object) = 'OBJECT' LIMIT ${sampleObjects})))
    GROUP BY key ORDER BY key`);
  return found.map(memberOf);
}

const memberOf = ({ key, type, first }: Row): Member => ({
  key: String(key),
  type: String(type),
  first: String(first),
});

function isInside({ type, first }: Member): boolean {
  return type === 'OBJECT' || (type === 'ARRAY' && first === 'OBJECT');
}

function inside(table: string, { key, type }: Member): string {
  const value = `json_extract(object, ${text(pathTo(key))})`;
  return type === 'OBJECT'
    ? `(SELECT ${value} AS object FROM ${table} WHERE json_type(${value}) = 'OBJECT')`
    : `(SELECT unnest(CAST(${value} AS JSON[])) AS object FROM ${table} WHERE json_type(${value}) = 'ARRAY')`;
}

/** Quotes the key, because one that begins with `$` or `/` would otherwise be a path. */
function pathTo(key: string): string {
  return key.includes('"') ? key : `$."${key}"`;
}

async function rowsOf(table: string, members: readonly Member[], database: Database): Promise<JsonRows> {
  const list = (wanted: string) =>
    members.find(({ key, type }) => type === 'ARRAY' && key.toLowerCase() === wanted)?.key;
  const [columns, rows] = [list('columns'), list('rows')];
  return columns !== undefined && rows !== undefined
    ? tabular(table, columns, rows, database)
    : objects(
        table,
        members.map(({ key }) => key),
      );
}

function objects(table: string, names: readonly string[]): JsonRows {
  return { table, names, column: (wanted) => `(object ->> ${text(pathTo(wanted))})` };
}

/** Reads a table given as a list of column names and lists of values. */
async function tabular(table: string, columns: string, rows: string, database: Database): Promise<JsonRows> {
  const head = `json_extract(object, ${text(pathTo(columns))})`;
  const found = await database.rows(
    `SELECT coalesce(one ->> '$.name', one ->> '$.Name', one ->> '$.ColumnName', one ->> '$.columnName', one ->> '$') AS ${name('name')}
    FROM (SELECT unnest(CAST(${head} AS JSON[])) AS one FROM (SELECT object FROM ${table} WHERE json_type(${head}) = 'ARRAY' LIMIT 1))`,
  );
  const names = found.map((row) => String(row.name));
  const value = `json_extract(object, ${text(pathTo(rows))})`;
  return {
    table: `(SELECT unnest(CAST(${value} AS JSON[])) AS object FROM ${table} WHERE json_array_length(${head}) = ${names.length})`,
    names,
    column: (wanted) => `(object ->> '$[${names.indexOf(wanted)}]')`,
  };
}
