import { kindsOfCells, mostColumns, sampleRows } from '../../../past-mail/table/cells.ts';
import type { Cells } from '../../../past-mail/table/cells.ts';
import type { Database, Row } from '../sql/database.ts';
import { text } from '../sql/quote.ts';
import type { BadRows, Reader } from './reader.ts';

const matches = (kind: keyof typeof kindsOfCells) => `regexp_matches(one, ${text(kindsOfCells[kind])})`;

const kinds = {
  filled: "one <> ''",
  addresses: matches('addresses'),
  domains: matches('domains'),
  numbers: 'TRY_CAST(one AS BIGINT) IS NOT NULL',
  types: `NOT contains(one, '@') AND ${matches('types')}`,
} as const;

/** Examines the first rows of several columns at once. */
export async function cellsOf(
  names: readonly string[],
  reader: Reader,
  database: Database,
): Promise<ReadonlyMap<string, Cells>> {
  const looked = names.slice(0, mostColumns);
  const columns = looked.map(
    (name, index) => `trim(CAST(${reader.column(name).sql} AS VARCHAR)) AS x${index}`,
  );
  const counts = looked.flatMap((_, index) =>
    Object.entries(kinds).map(
      ([kind, condition]) =>
        `count(*) FILTER (${condition.replace(/\bone\b/g, `x${index}`)}) AS ${kind}${index}`,
    ),
  );
  if (looked.length === 0) return new Map();
  const [found = {}] = await database.rows(
    `SELECT ${counts.join(', ')} FROM (SELECT ${columns.join(', ')} FROM ${reader.table('leave out' satisfies BadRows)} LIMIT ${sampleRows})`,
  );
  return new Map(looked.map((name, index) => [name, cells(found, index)]));
}

function cells(found: Row, index: number): Cells {
  const of = (kind: keyof Cells) => Number(found[`${kind}${index}`]);
  return {
    filled: of('filled'),
    addresses: of('addresses'),
    domains: of('domains'),
    numbers: of('numbers'),
    types: of('types'),
  };
}
