/** Returns a string literal. File names, column values and options are put into SQL only by this. */
export function text(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

/** Returns a quoted identifier, such as the name of a file's column. */
export function name(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/** Returns the literal of a file's path, with characters escaped that DuckDB would take for a pattern. */
export function path(file: string): string {
  return text(file.replace(/[*?[]/g, '[$&]'));
}

/** Returns a list of literals for `IN`. */
export function texts(values: readonly string[]): string {
  return values.map(text).join(', ');
}
