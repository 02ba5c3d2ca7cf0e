import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** What is longer than this, in bytes, is no header of a message. */
const longest = 1_000_000;

/**
 * Reads the headers of all messages in a file in one of the mbox formats; a name that ends in `.gz` is
 * unpacked. Text is in Latin-1: one character for each byte.
 *
 * @throws if the file cannot be read
 */
export async function* headersInMbox(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const stream = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => stream.destroy(error));
  stream.setEncoding('latin1');
  yield* headersIn(stream);
}

/**
 * A message begins with a line `From … 12:34 … 2026` at the beginning or after an empty line, and its header
 * ends with the first empty line.
 */
export async function* headersIn(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let header: string[] | undefined;
  let length = 0;
  let wasEmpty = true;
  for await (const line of linesOf(chunks)) {
    if (wasEmpty && isSeparator(line)) {
      if (header && header.length > 0) yield header.join('\n');
      header = [];
      length = 0;
    } else if (header && line === '') {
      yield header.join('\n');
      header = undefined;
    } else if (header && (length += line.length) <= longest) header.push(line);
    wasEmpty = line === '';
  }
  if (header && header.length > 0) yield header.join('\n');
}

/** In a text, only a line with a time and a year is taken for one: `From what I know` is not. */
function isSeparator(line: string): boolean {
  return line.startsWith('From ') && /\d\d:\d\d/.test(line) && /\b(?:19|20)\d\d\b/.test(line);
}

async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  const bare = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield bare(line);
  }
  if (rest !== '') yield bare(rest);
}
