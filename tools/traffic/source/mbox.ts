import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** The most bytes that are read of a header. */
const longest = 1_000_000;

/**
 * Reads the headers of all messages in a file in one of the mbox formats, which is unpacked if its name ends in `.gz`.
 * Text is in Latin-1: one character for each byte.
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
 * Yields the header of each message. A message begins with a line `From … 12:34 … 2026`, which is the first line or
 * follows an empty one. Its header ends with the first empty line.
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

/** Returns whether the line begins a message. It must contain a time and a year, unlike `From what I know` in a text. */
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
