import {
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Mail } from '../mail/mail.ts';
import { setQuery } from './set-query.ts';

/**
 * Collects messages and writes them as a set, with numbers in place of local parts and display names. The addresses
 * are in a temporary database, which `close` removes.
 */
export class SetWriter {
  readonly connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;
  readonly #folder: string;
  #appender: DuckDBAppender;
  #count = 0;

  private constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    appender: DuckDBAppender,
    folder: string,
  ) {
    this.#instance = instance;
    this.connection = connection;
    this.#appender = appender;
    this.#folder = folder;
  }

  static async open(): Promise<SetWriter> {
    const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-traffic-'));
    const instance = await DuckDBInstance.create(path.join(folder, 'mail.duckdb'), { memory_limit: '1GB' });
    const connection = await instance.connect();
    await connection.run(
      'CREATE TABLE mail (place INTEGER, id VARCHAR, answers VARCHAR, time TIMESTAMP, sender VARCHAR, recipient VARCHAR, field VARCHAR, name VARCHAR)',
    );
    return new SetWriter(instance, connection, await connection.createAppender('mail'), folder);
  }

  add({ id, answers, time, sender, recipients }: Mail): void {
    const place = this.#count++;
    const micros = new DuckDBTimestampValue(BigInt(time) * 1000n);
    for (const { address, field, name } of recipients) {
      this.#appender.appendInteger(place);
      this.#appender.appendVarchar(id);
      this.#appender.appendVarchar(answers);
      this.#appender.appendTimestamp(micros);
      for (const text of [sender, address, field, name]) this.#appender.appendVarchar(text);
      this.#appender.endRow();
    }
  }

  /** Writes recipients.parquet, with each message once and in the order of time. Returns the number of messages. */
  async write(file: string): Promise<number> {
    this.#appender.closeSync();
    await this.connection.run(setQuery);
    const to = `'${file.replaceAll("'", "''")}'`;
    await this.connection.run(
      `COPY (SELECT message, parent, time, sender, recipient, field, name FROM traffic ORDER BY message, entry) TO ${to} (FORMAT parquet, COMPRESSION zstd)`,
    );
    const counted = await this.connection.runAndReadAll('SELECT count(DISTINCT message) FROM traffic');
    return Number(counted.getRowsJS()[0]?.[0] ?? 0);
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
