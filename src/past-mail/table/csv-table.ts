import { parse } from 'csv-parse';
import { csvHead } from './csv-head.ts';
import { encodingOf, isBinary, isGzip, isParquet, noTableIn } from './encoding.ts';
import type { Encoding, NoTable } from './encoding.ts';

/** Why a file cannot be read as a CSV table. */
export type FileProblem = 'empty' | 'packed' | 'parquet' | 'json' | NoTable;

export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The beginning of a CSV table. */
export interface TableHead {
  readonly encoding: Encoding;
  readonly skip: number;
  readonly delimiter: string;
  readonly names: readonly string[];
}

const headLength = 256 * 1024;

/**
 * Reads the column names of a CSV table.
 *
 * @throws {UnreadableFile} if the file is empty or not a CSV table
 */
export async function tableHead(file: Blob): Promise<TableHead> {
  const bytes = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const problem = problemOf(bytes);
  if (problem !== undefined) throw new UnreadableFile(problem);
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (head.trim() === '') throw new UnreadableFile('empty');
  if (isBinary(head)) throw new UnreadableFile('binary');
  if (/^[[{]/.test(head.trimStart())) throw new UnreadableFile('json');
  return { encoding, ...csvHead(head) };
}

function problemOf(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return 'empty';
  if (isGzip(bytes)) return 'packed';
  return isParquet(bytes) ? 'parquet' : noTableIn(bytes);
}

/** Why a row could not be split into cells. */
export type UnreadRow = 'columns' | 'quote' | 'encoding' | 'too-long';

/** In characters. No row of an export is longer. */
const longestRow = 1_000_000;

export interface TableReader {
  readonly row: (cells: readonly string[]) => void;
  readonly unread: (reason: UnreadRow) => void;
  /** Reports how many bytes have been read. */
  readonly read: (bytes: number) => void;
}

/** Reads all rows of a table, one after the other, with at most one of them in memory. */
export async function readTable(file: Blob, head: TableHead, reader: TableReader): Promise<void> {
  const parser = parse({
    delimiter: head.delimiter,
    from_line: head.skip + 2,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_record: (cells: string[]) => {
      take(cells, head, reader);
      return null;
    },
    on_skip: (error) => {
      reader.unread(error?.code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'quote');
      return undefined;
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    parser.once('end', resolve).once('error', reject).resume();
  });
  const fed = feed(file, head.encoding, parser, reader).then(() => parser.end());
  await Promise.all([fed, ended]);
}

function take(cells: readonly string[], { names, encoding }: TableHead, reader: TableReader): void {
  if (cells.length !== names.length) reader.unread('columns');
  else if (encoding === 'utf-8' && cells.some((cell) => cell.includes('\ufffd'))) reader.unread('encoding');
  else reader.row(cells);
}

interface Sink {
  write(text: string): boolean;
  once(event: 'drain', then: () => void): unknown;
}

async function feed(file: Blob, encoding: Encoding, sink: Sink, { read }: TableReader): Promise<void> {
  const decoder = new TextDecoder(encoding);
  const stream = file.stream().getReader();
  let bytes = 0;
  for (let piece = await stream.read(); !piece.done; piece = await stream.read()) {
    const wantsMore = sink.write(decoder.decode(piece.value, { stream: true }));
    bytes += piece.value.byteLength;
    read(bytes);
    if (!wantsMore) await new Promise<void>((resolve) => void sink.once('drain', resolve));
  }
  const rest = decoder.decode();
  if (rest !== '') sink.write(rest);
}
