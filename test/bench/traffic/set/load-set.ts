import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TrafficSet } from './traffic-set.ts';

const columns = ['message', 'parent', 'time', 'sender', 'recipient', 'field', 'name'];

/**
 * Reads recipients.parquet of a folder; the columns may stand in any order, and others are ignored.
 *
 * @throws if the file or one of its columns is missing
 */
export async function loadSet(folder: string): Promise<TrafficSet> {
  const file = path.join(folder, 'recipients.parquet');
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const from = `read_parquet('${file.replaceAll("'", "''")}', file_row_number = true)`;
    await checkColumns(connection, from, file);
    return await readSet(connection, from);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function checkColumns(connection: DuckDBConnection, from: string, file: string): Promise<void> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  const present = described.getColumnsJS()[0] ?? [];
  const missing = columns.filter((column) => !present.includes(column));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}.`);
}

async function readSet(connection: DuckDBConnection, from: string): Promise<TrafficSet> {
  await connection.run(`CREATE TABLE texts AS SELECT text, CAST(row_number() OVER (ORDER BY text) - 1 AS INTEGER) AS id FROM (
    SELECT lower(sender) AS text FROM ${from} UNION SELECT lower(recipient) FROM ${from} UNION SELECT name FROM ${from}) WHERE text <> ''`);
  const texts = (await connection.runAndReadAll('SELECT text FROM texts ORDER BY id')).getColumnsJS()[0];
  const entries = await readColumns(
    connection,
    `SELECT message, parent, epoch(time), s.id, r.id, CAST(field = 'cc' AS INTEGER), n.id FROM ${from} AS entry
      JOIN texts AS s ON s.text = lower(sender) JOIN texts AS r ON r.text = lower(recipient) LEFT JOIN texts AS n ON n.text = name
      ORDER BY time, message, entry.file_row_number`,
  );
  return groupedByMessage(entries, (texts ?? []) as string[]);
}

async function readColumns(connection: DuckDBConnection, query: string): Promise<number[][]> {
  const all: number[][] = columns.map(() => []);
  const result = await connection.stream(query);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    all.forEach((values, column) => {
      for (const value of chunk.getColumnValues(column)) values.push(value === null ? -1 : Number(value));
    });
  return all;
}

function groupedByMessage(entries: readonly number[][], texts: readonly string[]): TrafficSet {
  const [messages = [], parents = [], times = [], senders = [], recipients = [], isCc = [], names = []] =
    entries;
  const starts = messages.flatMap((message, entry) => (message === messages[entry - 1] ? [] : [entry]));
  const numbers = starts.map((entry) => messages[entry] ?? 0);
  const positions = new Map(numbers.map((number, position) => [number, position]));
  const firsts = (values: readonly number[]) => starts.map((entry) => values[entry] ?? 0);
  return {
    texts,
    count: starts.length,
    numbers: Int32Array.from(numbers),
    parents: Int32Array.from(firsts(parents), (number) => positions.get(number) ?? -1),
    times: Float64Array.from(firsts(times)),
    senders: Int32Array.from(firsts(senders)),
    starts: Int32Array.from([...starts, messages.length]),
    recipients: Int32Array.from(recipients),
    isCc: Uint8Array.from(isCc),
    names: Int32Array.from(names),
  };
}
