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

/** How many rows are examined, and of how many columns. */
export const sampleRows = 10_000;
export const mostColumns = 200;

/** Regular expressions that JavaScript and DuckDB (RE2) understand alike. */
const space = ' \\t\\n\\f\\r';
export const kindsOfCells = {
  addresses: `[^@${space}]@[^@${space}]`,
  domains: `^@?[^${space}@/,;:]+\\.[^${space}@/,;:.]+$`,
  types: '^(?:System|Microsoft|Deserialized)\\.[A-Za-z.]+.*(?:\\[\\]|Collection|List|Recipient|`)',
} as const;

/** Returns whether at least half of a column's filled cells are of a kind. */
export function isMostly(kind: keyof Cells, found: Cells | undefined): boolean {
  return found !== undefined && found.filled > 0 && found[kind] * 2 >= found.filled;
}
