/**
 * A PowerShell expression whose value is exactly `text`, whatever is in it. Printable ASCII stands in single quotes, where only the quote is special and
 * is doubled (about_Quoting_Rules); everything else is built from numbers, so that neither the encoding of the file nor the other quotes that
 * PowerShell takes for a single quote (U+2018 to U+201B) matter.
 */
export function quoted(text: string): string {
  const parts = text.match(/[\u0020-\u007e]+|[^\u0020-\u007e]/g) ?? [];
  const literal = parts.length === 0 || (parts.length === 1 && isPrintable(text));
  if (literal) return inQuotes(text);
  const expressions = parts.map((part) => (isPrintable(part) ? inQuotes(part) : character(part)));
  return `('' + ${expressions.join(' + ')})`;
}

/** The same as a comment of one line. What is not printable ASCII becomes a question mark. */
export function commented(text: string): string {
  return `# ${text.replace(/[^\u0020-\u007e]/g, '?')}`.trimEnd();
}

/** An array, one value a line, whose closing bracket stands behind `indent`. */
export function list(values: readonly string[], indent: string): string {
  return `@(\n${values.map((value) => `${indent}  ${quoted(value)}`).join(',\n')}\n${indent})`;
}

function isPrintable(part: string): boolean {
  return /^[\u0020-\u007e]*$/.test(part);
}

function inQuotes(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** One UTF-16 code unit: a string in .NET is made of these. */
function character(unit: string): string {
  return `[char]0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
