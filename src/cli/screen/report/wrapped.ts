import { stripVTControlCharacters } from 'node:util';

/** So little room helps nobody. */
const narrowest = 20;

/**
 * Breaks lines at spaces where they are wider than the terminal, which would break them in the middle of a word; what follows is indented as its
 * line is. Colours take no room.
 *
 * @param columns of the terminal; undefined where there is none, and then nothing changes
 */
export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split('\n')
    .map((line) => broken(line, columns))
    .join('\n');
}

function broken(line: string, columns: number): string {
  if (stripVTControlCharacters(line).length <= columns) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const rows: string[] = [];
  let row = indent;
  for (const part of line.slice(indent.length).match(/\S+\s*/g) ?? []) {
    const isFull = stripVTControlCharacters(row + part.trimEnd()).length > columns;
    if (isFull && row !== indent) {
      rows.push(row.trimEnd());
      row = indent;
    }
    row += part;
  }
  return [...rows, row].join('\n');
}
