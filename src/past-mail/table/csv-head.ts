import { parse } from 'csv-parse/sync';

/** The head of a text table. */
export interface CsvHead {
  /** The number of lines before the one with the column names. */
  readonly skip: number;
  readonly delimiter: string;
  readonly names: readonly string[];
}

const delimiters = [',', ';', '\t', '|'];
const fieldsLine = '#Fields:';

/**
 * Reads the column names from the first lines of a file. It recognises lines before them: `#TYPE …` of
 * Windows PowerShell, `sep=;` of Excel, and the comments of an Exchange message tracking log, which names its
 * columns in `#Fields:`.
 */
export function csvHead(head: string, delimiter?: string): CsvHead {
  const lines = head.split(/\r\n|\n|\r/);
  const skip = lines.findIndex((line) => line.trim() !== '' && !isPreamble(line));
  const fields = lines.slice(0, Math.max(0, skip)).find((line) => line.startsWith(fieldsLine));
  const line =
    fields === undefined ? (lines[Math.max(0, skip)] ?? '') : fields.slice(fieldsLine.length).trim();
  const said = lines.slice(0, 2).flatMap((text) => /^"?sep=(.)"?$/.exec(text.trim())?.[1] ?? [])[0];
  const chosen = delimiter ?? said ?? likeliest(line);
  return {
    skip: fields === undefined ? Math.max(0, skip) : skip - 1,
    delimiter: chosen,
    names: namesIn(line, chosen),
  };
}

function isPreamble(line: string): boolean {
  return line.startsWith('#') || /^"?sep=."?$/.test(line.trim());
}

function likeliest(line: string): string {
  const counts = delimiters.map((delimiter) => namesIn(line, delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function namesIn(line: string, delimiter: string): string[] {
  const options = {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    to: 1,
  };
  const [names = []]: string[][] = parse(line, options);
  return names.map((name) => name.trim());
}
