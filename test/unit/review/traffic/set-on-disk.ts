import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../../temporary-folder.ts';

const folder = temporaryFolder();
export const newFolder = () => mkdtempSync(path.join(folder, 'x-'));

/** One recipient of a message. */
export interface Row {
  readonly message: number;
  readonly parent?: number;
  /** Days after 2020-01-01. */
  readonly day: number;
  readonly sender: string;
  readonly recipient: string;
}

/** The columns in another order than the documented one, with an additional column. */
const columns = `recipient, 'x' AS extra, name, field, sender, time, parent, message`;

/** Writes a set and returns its folder. */
export async function setOnDisk(rows: readonly Row[], slips: string, select = columns): Promise<string> {
  const folder = newFolder();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const values = rows.map(
    ({ message, parent, day, sender, recipient }) =>
      `(${message}, ${parent ?? 'NULL'}, TIMESTAMP '2020-01-01' + INTERVAL ${day} DAY, '${sender}', '${recipient}', 'to', '')`,
  );
  await connection.run(
    `COPY (SELECT ${select} FROM (VALUES ${values.join(',')}) AS rows(message, parent, time, sender, recipient, field, name))
     TO '${path.join(folder, 'recipients.parquet')}' (FORMAT parquet)`,
  );
  writeFileSync(path.join(folder, 'slips.csv'), slips);
  return folder;
}
