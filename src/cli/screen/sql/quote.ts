/** A string literal. The only way a file's name, a column's value or an option gets into SQL. */
export function text(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

/** An identifier, such as the name of a column that somebody else chose. */
export function name(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/** The literal of a file's path, in which DuckDB takes no character for a pattern. */
export function path(file: string): string {
  return text(file.replace(/[*?[]/g, '[$&]'));
}

/** The members of a list of literals, for `IN`. */
export function texts(values: readonly string[]): string {
  return values.map(text).join(', ');
}
