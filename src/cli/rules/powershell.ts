/**
 * Returns a PowerShell expression whose value is exactly `text`, whatever it contains. Printable ASCII is in
 * single quotes, where only the quote is special and is doubled (about_Quoting_Rules). Everything else is
 * built from numbers, so that neither the encoding of the file nor the other characters that PowerShell takes
 * for a single quote (U+2018 to U+201B) matter.
 */
export function quoted(text: string): string {
  const parts = text.match(/[\u0020-\u007e]+|[^\u0020-\u007e]/g) ?? [];
  const literal = parts.length === 0 || (parts.length === 1 && isPrintable(text));
  if (literal) return inQuotes(text);
  const expressions = parts.map((part) => (isPrintable(part) ? inQuotes(part) : character(part)));
  return `('' + ${expressions.join(' + ')})`;
}

/** Returns text as a one-line comment. Anything but printable ASCII becomes a question mark. */
export function commented(text: string): string {
  return `# ${text.replace(/[^\u0020-\u007e]/g, '?')}`.trimEnd();
}

/** Returns an array with one value per line; its closing bracket is indented by `indent`. */
export function list(values: readonly string[], indent: string): string {
  return `@(\n${values.map((value) => `${indent}  ${quoted(value)}`).join(',\n')}\n${indent})`;
}

function isPrintable(part: string): boolean {
  return /^[\u0020-\u007e]*$/.test(part);
}

function inQuotes(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** Returns an expression for one UTF-16 code unit, the unit of .NET strings. */
function character(unit: string): string {
  return `[char]0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
