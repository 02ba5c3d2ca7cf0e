import { stripVTControlCharacters } from 'node:util';

/** In columns. Narrower terminals get unwrapped text. */
const narrowest = 20;

/**
 * Breaks lines that are wider than the terminal at spaces, since the terminal would break them within a word.
 * Continuation lines keep the indent of their line. Colour sequences have no width.
 *
 * @param columns the terminal's width; `undefined` without a terminal, which leaves the text unchanged
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
