import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const folder = new URL('../sources/', import.meta.url);

/** The text of a source file; `.gz` files are unpacked. */
export function sourceText(name: string): string {
  const bytes = readFileSync(new URL(name, folder));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of a source file, without empty ones and `#` comments. */
export function sourceLines(name: string): string[] {
  return sourceText(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The rows of a CSV source file whose first line names the columns. */
export function sourceRows(name: string): Record<string, string>[] {
  return parse(sourceText(name), { columns: true, skip_empty_lines: true, trim: true, comment: '#' });
}
