import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const folder = new URL('../../../tools/tables/sources/', import.meta.url);

/** Returns the text of a source file. Decompresses `.gz` files. */
export function sourceText(name: string): string {
  const bytes = readFileSync(new URL(name, folder));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Returns the lines of a source file, without empty lines and `#` comments. */
export function sourceLines(name: string): string[] {
  return sourceText(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

type Row = Readonly<Record<string, string>>;

const read = new Map<string, readonly Row[]>();

/** Returns the rows of a CSV source file with a header line. Reads each file only once. */
export function sourceRows(name: string): readonly Row[] {
  const rows = read.get(name) ?? parsed(sourceText(name));
  read.set(name, rows);
  return rows;
}

function parsed(text: string): readonly Row[] {
  return parse(text, { columns: true, skip_empty_lines: true, trim: true, comment: '#' });
}
