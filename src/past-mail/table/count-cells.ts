import { kindsOfCells, mostColumns, type Cells } from './cells.ts';

const addresses = new RegExp(kindsOfCells.addresses);
const domains = new RegExp(kindsOfCells.domains);
const types = new RegExp(kindsOfCells.types);

/** Examines the first rows of a table, column by column. */
export function countCells(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, Cells> {
  return new Map(
    names.slice(0, mostColumns).map((name) => {
      const at = names.indexOf(name);
      return [name, cellsOf(rows.map((row) => (row[at] ?? '').trim()))];
    }),
  );
}

function cellsOf(cells: readonly string[]): Cells {
  const filled = cells.filter((cell) => cell !== '');
  const count = (is: (cell: string) => boolean) => filled.filter(is).length;
  return {
    filled: filled.length,
    addresses: count((cell) => addresses.test(cell)),
    domains: count((cell) => domains.test(cell)),
    numbers: count((cell) => /^[+-]?\d+$/.test(cell)),
    types: count((cell) => !cell.includes('@') && types.test(cell)),
  };
}
