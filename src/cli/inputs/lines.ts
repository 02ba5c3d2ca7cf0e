/**
 * The longest line, in characters, that is read as an address with a name; far beyond the 254 of RFC 5321.
 */
export const longestLine = 1000;

export interface Line {
  /** The line without its end, cut to `longestLine` characters. */
  readonly text: string;
  /** True if the line was longer. */
  readonly isCut: boolean;
}

/**
 * Yields the lines of a text that arrives in parts: for each part, the lines that end in it. Lines end with
 * LF or CR LF. A line, however long, takes no more memory than `longestLine`.
 */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let pending = '';
  const keep = (part: string) => (pending += part.slice(0, Math.max(0, longestLine + 2 - pending.length)));
  const take = (part: string) => {
    keep(part);
    const line = lineOf(pending);
    pending = '';
    return line;
  };
  for await (const text of texts) {
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    yield parts.map(take);
    keep(last);
  }
  if (pending !== '') yield [lineOf(pending)];
}

/** Returns a line from its text, which may have a CR at its end. */
export function lineOf(text: string): Line {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  return { text: line.slice(0, longestLine), isCut: line.length > longestLine };
}
