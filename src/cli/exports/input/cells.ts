import type { Database, Row } from '../sql/database.ts';
import type { BadRows, Reader } from './reader.ts';

/** What the first cells of a column contain. */
export interface Cells {
  readonly filled: number;
  /**
   * How many contain an address, only a domain name, a whole number, or the name of a .NET type instead of a
   * list.
   */
  readonly addresses: number;
  readonly domains: number;
  readonly numbers: number;
  readonly types: number;
}

const sampleRows = 10_000;
const mostColumns = 200;

const kinds = {
  filled: "one <> ''",
  addresses: "regexp_matches(one, '[^@\\s]@[^@\\s]')",
  domains: "regexp_full_match(one, '@?[^\\s@/,;:]+\\.[^\\s@/,;:.]+')",
  numbers: 'TRY_CAST(one AS BIGINT) IS NOT NULL',
  types:
    "NOT contains(one, '@') AND regexp_matches(one, '^(?:System|Microsoft|Deserialized)\\.[A-Za-z.]+.*(?:\\[\\]|Collection|List|Recipient|`)')",
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

/** Returns whether at least half of a column's filled cells are of a kind. */
export function isMostly(kind: keyof Cells, found: Cells | undefined): boolean {
  return found !== undefined && found.filled > 0 && found[kind] * 2 >= found.filled;
}
