/** Longest line that can be an address with a name, far beyond the 254 characters of RFC 5321. */
export const longestLine = 1000;

export interface Line {
  /** Without its line end, and not longer than `longestLine` characters. */
  readonly text: string;
  /** True if the line was longer. */
  readonly isCut: boolean;
}

/**
 * The lines of a text that comes in parts, as many at a time as one part holds. Ends are LF or CR LF; a line without end, however long, takes no
 * more memory than `longestLine`.
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

/** One line from its text, perhaps with a CR at its end. */
export function lineOf(text: string): Line {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  return { text: line.slice(0, longestLine), isCut: line.length > longestLine };
}
