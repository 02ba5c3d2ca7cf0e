import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, JS } from '@duckdb/node-api';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from './own-folder.ts';

/** What DuckDB may keep in memory; what is more goes to the folder. Node, the detector and DuckDB's own buffers come on top. */
const memoryLimit = '700MB';

/** Each thread groups in memory of its own: with 16 of them, five million rows do not fit into ours. */
const mostThreads = 4;

/** How many threads DuckDB may have on a machine with so many cores. */
export function threadsFor(cores: number): number {
  return Math.min(cores, mostThreads);
}

/** What a result's cell holds here; our queries give nothing else. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

export interface Database {
  /** Removed with everything in it when the database is closed, however the process ends. */
  readonly folder: string;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  /** The same in pieces, so that a long result is never in memory as a whole. */
  readonly pieces: (sql: string) => AsyncIterable<readonly (readonly JS[])[]>;
  readonly connection: DuckDBConnection;
  /** For writing while `pieces` of the first one are being read. */
  readonly second: DuckDBConnection;
  readonly close: () => void;
}

/** An embedded DuckDB that loads no extension from anywhere. */
export async function openDatabase(): Promise<Database> {
  const { folder, remove } = ownFolder();
  const instance = await DuckDBInstance.create(':memory:', settings(folder));
  const connection = await instance.connect();
  const second = await instance.connect();
  await connection.run(
    "SET TimeZone = 'UTC'; SET enable_progress_bar = true; SET enable_progress_bar_print = false",
  );
  return {
    folder,
    connection,
    second,
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS().map(rowOf),
    pieces: async function* (sql) {
      yield* (await connection.stream(sql)).yieldRowsJs();
    },
    close: () => {
      second.closeSync();
      connection.closeSync();
      instance.closeSync();
      remove();
    },
  };
}

function settings(folder: string): Record<string, string> {
  return {
    memory_limit: memoryLimit,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    threads: String(threadsFor(availableParallelism())),
  };
}

function rowOf(row: Readonly<Record<string, JS>>): Row {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellOf(cell)]));
}

/** Sums and counts are wider integers in DuckDB; none of ours reaches 2^53. */
function cellOf(cell: JS): Cell {
  return typeof cell === 'bigint' ? Number(cell) : (cell as Cell);
}
