import { DuckDBInstance } from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../temporary-folder.ts';

export interface Sent {
  readonly time: string;
  readonly id: string;
  readonly sender: string;
  readonly to: readonly string[];
  readonly direction: 'Outbound' | 'Intra-org' | 'Inbound';
}

/**
 * Two weeks of an invented army.mil: three messages with a typo, one without, one internal and one inbound.
 */
export const mail: readonly Sent[] = [
  {
    time: '2026-10-05T08:12:13Z',
    id: '<m1@army.mil>',
    sender: 'Lee@Army.mil',
    to: ['kim@army.ml', 'pat@gmail.com'],
    direction: 'Outbound',
  },
  {
    time: '2026-10-11T23:59:59Z',
    id: '<m2@army.mil>',
    sender: 'lee@army.mil',
    to: ['Sam@Gmial.com'],
    direction: 'Outbound',
  },
  {
    time: '2026-10-12T00:00:00Z',
    id: '<m3@army.mil>',
    sender: 'jo@army.mil',
    to: ['sam@gmial.com'],
    direction: 'Outbound',
  },
  {
    time: '2026-10-13T09:00:00Z',
    id: '<m4@army.mil>',
    sender: 'jo@army.mil',
    to: ['lee@army.mil'],
    direction: 'Intra-org',
  },
  {
    time: '2026-10-13T10:00:00Z',
    id: '<m5@brasso.org>',
    sender: 'eve@brasso.org',
    to: ['lee@army.mil'],
    direction: 'Inbound',
  },
  {
    time: '2026-10-14T11:00:00Z',
    id: '<m6@army.mil>',
    sender: 'jo@army.mil',
    to: ['ann@example.org', 'bob@example.org'],
    direction: 'Outbound',
  },
];

export const folder = temporaryFolder();

/** Writes a file for one test and returns its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const quoted = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Builds a table of text with the line ends of Windows. */
export function table(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');
}

/** One row for each recipient, as Defender and Get-MessageTrace export them. */
const rows = mail.flatMap((sent) => sent.to.map((recipient) => ({ ...sent, recipient })));

export const defender = table([
  [
    'Timestamp',
    'NetworkMessageId',
    'InternetMessageId',
    'SenderFromAddress',
    'RecipientEmailAddress',
    'Subject',
    'EmailDirection',
  ],
  ...rows.map(({ time, id, sender, recipient, direction }) => [
    time,
    `n${id}`,
    id,
    sender,
    recipient,
    'Lunch, "maybe"?',
    direction,
  ]),
]);

export const messageTrace = table([
  ['Organization', 'MessageId', 'Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status'],
  ...rows.map(({ time, id, sender, recipient }) => [
    'army.onmicrosoft.com',
    id,
    time.replace('T', ' ').replace('Z', ''),
    sender,
    recipient,
    'Mittag? Schön',
    'Delivered',
  ]),
]);

/** The enhanced summary report of the portal, with one row for each message. */
export const historical = table([
  [
    'origin_timestamp_utc',
    'sender_address',
    'recipient_status',
    'message_subject',
    'total_bytes',
    'message_id',
    'network_message_id',
    'directionality',
  ],
  ...mail.map(({ time, id, sender, to, direction }) => [
    time,
    sender,
    to.map((one) => `${one}##Receive, Send`).join(';'),
    'Größe',
    '4711',
    id,
    `n${id}`,
    direction === 'Inbound' ? '1' : '2',
  ]),
]);

export const objects = rows.map(({ time, id, sender, recipient, direction }) => ({
  Timestamp: time,
  InternetMessageId: id,
  SenderFromAddress: sender,
  RecipientEmailAddress: recipient,
  EmailDirection: direction,
}));

export const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Converts a CSV file of the same rows to Parquet with DuckDB. */
export async function parquet(csv: string, path: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * REPLACE (CAST(Timestamp AS TIMESTAMP) AS Timestamp) FROM read_csv('${csv}', all_varchar = true)) TO '${path}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return path;
}
