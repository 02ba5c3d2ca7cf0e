import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBDataChunk, JS } from '@duckdb/node-api';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from './own-folder.ts';

/**
 * How much DuckDB may keep in memory before it uses the folder. Node, the detector and DuckDB's buffers need
 * more.
 */
const memoryLimit = '700MB';

/** Each thread groups in its own memory: with 16 threads, five million rows would not fit into the limit. */
const mostThreads = 4;

/** Returns how many threads DuckDB may use on a machine with this many cores. */
export function threadsFor(cores: number): number {
  return Math.min(cores, mostThreads);
}

/** The value of a cell in the results of the queries here. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

export interface Database {
  /** A folder that is removed with its content when the database is closed, or when the process ends. */
  readonly folder: string;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  /** Returns the rows in pieces, so that a long result is never completely in memory. */
  readonly pieces: (sql: string) => AsyncIterable<readonly (readonly JS[])[]>;
  /** Returns the rows in pieces by column, so that millions of numbers are read without an object for each. */
  readonly chunks: (sql: string) => AsyncIterable<DuckDBDataChunk>;
  readonly connection: DuckDBConnection;
  /** A connection for writing while `pieces` are read from the first one. */
  readonly second: DuckDBConnection;
  readonly close: () => void;
}

/** Opens an embedded DuckDB that loads no extensions. */
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
    chunks: async function* (sql) {
      const result = await connection.stream(sql);
      for (
        let chunk = await result.fetchChunk();
        chunk && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
      )
        yield chunk;
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

/** Converts a cell. DuckDB's sums and counts are wider integers, but none here reaches 2^53. */
function cellOf(cell: JS): Cell {
  return typeof cell === 'bigint' ? Number(cell) : (cell as Cell);
}
